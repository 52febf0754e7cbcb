import pytest

from newsparse.stages.eastern_credits import (
    ends_in_eastern_credit,
    is_korean_signature,
    is_of_eastern_picture,
    may_end_in_eastern_credit,
    names_korean_reporters,
)

# A caption, and what stands behind its last sentence.
CREDITED = [
    ("柿をつるす住民たち＝3日、高梁市", ""),
    ("増水した川（山田太郎撮影）", ""),
    ("川を渡る牛＝４日、グレンドン", ""),
    ("川を渡る牛＝4日午後、グレンドンの渡し場", ""),
    ("川を渡る牛＝ロイター", ""),
    ("増水した川（高梁市提供）", ""),
    ("山路積雪（圖／記者王小明攝）", ""),
    ("山路积雪。新华社记者 王小明 摄", ""),
    ("山路积雪。 王小明 摄", ""),
    ("눈이 쌓여 있다. 하동군 제공", "하동군 제공"),
    ("눈이 쌓인 모습 [하동군 제공]", ""),
]
STORY = [
    ("住民たちが柿をつるした", ""),
    ("見学者は写真を（動画撮影）", ""),
    ("無料の食事（昼食提供）", ""),
    ("王小明说他没有摄", ""),
    ("군은 쌀을 제공", ""),
    ("눈이 쌓여 있다. 쌀", "쌀"),
]


@pytest.mark.parametrize(("text", "rest"), CREDITED)
def test_a_caption_ends_in_who_took_its_picture_or_gave_it(text, rest):
    assert ends_in_eastern_credit(text, rest)


@pytest.mark.parametrize(("text", "rest"), STORY)
def test_what_may_be_done_or_had_is_no_credit(text, rest):
    assert not ends_in_eastern_credit(text, rest)


def test_a_line_with_no_sign_need_not_be_looked_into():
    assert not may_end_in_eastern_credit("住民たちが柿をつるした")
    assert may_end_in_eastern_credit("山路积雪 王小明 摄")
    assert may_end_in_eastern_credit("柿をつるす住民たち＝3日")


@pytest.mark.parametrize(
    ("rest", "found"), [("/하동군", True), ("박선우 기자", True), ("하동군 제공", False), ("", False)]
)
def test_a_reporter_or_a_town_behind_a_stroke_signs_a_korean_caption(rest, found):
    assert is_korean_signature(rest) is found


@pytest.mark.parametrize(
    "line",
    [
        "雨中的老桥。城市摄影队 周斌 摄",
        "渡轮开往对岸。 通讯员刘娟 摄",
        "渡轮停在岸边。王小明/摄",
        "渡轮停在岸边。新华社发（王小明 摄）",
        "渡轮停在岸边（王小明 摄）",
        "居民说渡轮太慢 受访者供图",
        "渡轮停在岸边（受访者供图）",
        "渡轮停在岸边。资料图",
        "渡轮停在岸边 资料图片",
        "渡轮停在岸边。视频截图",
        "渡轮停在岸边。图源：微博",
        "渡轮停在岸边。图/视觉中国",
        "渡轮停在岸边 图/王小明",
        "渡輪停在岸邊。記者王小明／攝影",
        "渡輪停在岸邊。（市府提供）",
        "渡輪停在岸邊。（本報資料照）",
        "橋の完成予想図＝高梁市提供",
        "増水した川（撮影・山田太郎）",
        "渡輪停在岸邊。中央社記者王小明攝 120年5月3日",
    ],
)
def test_who_took_or_gave_a_picture_stands_behind_a_chinese_caption(line):
    assert is_of_eastern_picture(line)
    assert may_end_in_eastern_credit(line) or line[-1] == "）"  # where more is looked into anyway


@pytest.mark.parametrize(
    "line",
    [
        "渡轮停在岸边。",
        "他学会了摄影",
        "大桥通车（图文直播）",
        "新桥的设计图",
        "午餐（免费提供）",
        "工程费用由基金提供",
        "Rain closes the pass",
    ],
)
def test_other_chinese_lines_have_no_credit(line):
    assert not is_of_eastern_picture(line)


@pytest.mark.parametrize(
    "line",
    [
        "홍길동 기자",
        "홍길동기자 hong@ledger.example",
        "홍길동 기자 (hong@ledger.example)",
        "/홍길동 기자",
        "그렌던=홍길동 특파원",
        "[홍길동 객원기자]",
        "홍길동·김철수 기자".replace("·", " 기자·"),
    ],
)
def test_korean_reporters_are_known_by_their_title(line):
    assert names_korean_reporters(line)


@pytest.mark.parametrize("line", ["기자 회견", "홍길동 기자는 다리를 건넜다.", "다리를 건넌 기자", "Jane Fell"])
def test_other_korean_lines_are_no_reporters(line):
    assert not names_korean_reporters(line)


@pytest.mark.parametrize(
    ("text", "found"),
    [("川を渡る牛＝４日、グレンドン", True), ("川を渡る牛＝ＡＦＰ時事", True), ("川を渡る牛＝グレンドン", False)],
)
def test_a_caption_with_its_day_or_agency_is_sure_to_be_one(text, found):
    assert is_of_eastern_picture(text) is found
