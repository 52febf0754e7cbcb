import pytest

from newsparse.stages.eastern_credits import ends_in_eastern_credit, is_korean_signature, may_end_in_eastern_credit

# A caption, and what stands behind its last sentence.
CREDITED = [
    ("柿をつるす住民たち＝3日、高梁市", ""),
    ("増水した川（山田太郎撮影）", ""),
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
