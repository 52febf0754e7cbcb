"""Tells whether a Chinese, Japanese or Korean line ends in a picture's credit, "（圖／記者王小明攝）", or names reporters."""

from __future__ import annotations

import regex

from newsparse.datelines.patterns import Lazy
from newsparse.folding import FIRST_CJK

__all__ = [
    "ends_in_eastern_credit",
    "is_korean_owner",
    "is_korean_signature",
    "is_of_eastern_picture",
    "may_end_in_eastern_credit",
    "names_korean_reporters",
]

# "旧校舎に柿をつるす住民たち＝3日、高梁市": Japanese captions end in the day and the place.
_JAPANESE = Lazy(r"\p{Hiragana}[^。]* [=＝] [^=＝。]{2,30} \Z", regex.VERBOSE)
# "（山田太郎撮影）", "（高梁市提供）"; "（動画撮影）" and "（昼食提供）" say what may be done and had.
_JAPANESE_SHOT = Lazy(
    r"""(?: [（(] [^。（）()]{2,20}
            (?: (?<! 写真 | 動画 | 記念 ) 撮影 | (?<= [市町村県区社大署局校会庁館園院所氏] | さん ) 提供 )
          | [（(] 撮影 [・=＝：:] [^。（）()]{2,20} ) [）)] \Z
      | [=＝] [^=＝。]{2,30} (?: 撮影 | 提供 ) \Z
      | \p{Hiragana} [^。]* ＝ (?: \d{1,2} 日 (?: 午[前後] )? 、 [^=＝。]{2,25}  # "川を渡る牛＝４日、グレンドン"
            | ロイター | 共同 | 時事 | (?: AFP | ＡＦＰ | AP | ＡＰ ) (?: 時事 | 共同 )? | ゲッティ ) \Z""",
    regex.VERBOSE,
)
_SHOT = "摄攝图圖影片"  # by whom a picture was taken stands in front
_TELLING = frozenset("摄攝图圖照提撮＝")  # one of them stands in each of these
_REACH = 36  # characters in which such a credit stands
_HAN_NAMES = r"\p{Han} (?: [\s·、/／]? \p{Han} ){1,13}"  # with what they are, and whom they work for
_OF_PICTURE = r"(?: [图圖] (?! [文表像書书案形] ) (?: [源自] | 片 (?: 来源 | 來源 )? )? | 照片 | 资料图 | 資料[圖照] | 翻攝 | [摄攝]影 )"
# "（圖／記者王小明攝）", "新华社记者 王小明 摄", "老桥。居民供图", "老桥 摄影/王小明", "老桥。资料图片".
_CHINESE = Lazy(
    rf"""
    # Behind a sentence or in brackets, perhaps with an agency in front: "… 。新华社发（王小明 摄）".
    (?: (?<= [。！？」”] ) \s? (?: (?: 新[华華] | 中央 | 中新 ) 社 [发發]? )? [（(]? | [（(] ) \s?
      (?: (?: {_HAN_NAMES} )? \s? [/／]? \s? [摄攝]影? (?: \s? [\d年月日]{{4,12}} )?  # by whom, and when
        | (?: {_HAN_NAMES} )? \s? 供[图圖]                                             # by whom it was given
        | (?<= 。 \s? [（(] ) {_HAN_NAMES} 提供                                        # not "（免费提供）" behind a word
        | (?: 本[报報] | 中央社 )? (?: [资資]料 | [档檔]案 ) [图圖照] 片?                # from a paper's archive
        | (?: [视視][频頻] | [网網][络絡] | \p{{Han}}{{2,4}} )? [截][图圖]              # off a screen
        | [网網][络絡][图圖]片?
        | {_OF_PICTURE} \s? (?: [:：/／|] \s? )? [^。（）()]{{2,24}}                    # "图源：微博", "图/视觉中国"
      ) \s? [）)]? \Z
    # Behind a space: no verb such as 摄影, which may end a title.
  | \s (?: {_HAN_NAMES} \s? 供[图圖] | [资資]料[图圖照] 片? | {_OF_PICTURE} \s? [:：/／|] \s? [^。（）()]{{2,24}} ) \Z
    # By its reporter: "新华社记者 王小明 摄", "澎湃新闻记者 王小明 图".
  | (?: 社 | [报報] | [网網] ) (?: [记記]者 | [发發] )? \s? (?: \p{{Han}} \s? ){{2,4}} [摄攝] \Z
  | [记記]者 \s? (?: \p{{Han}} \s? ){{2,4}} [摄攝图圖] \Z
    """,
    regex.VERBOSE,
)
# "… 있다. 하동군 제공", "… 모습 [하동군 제공]"; and who signs a caption, but the story's end, too: "… 있다. /하동군", "… 있다. 박선우 기자".
_GIVEN = "제공 | 캡[처쳐] | 갈무리 | 자료사진"
_KOREAN = Lazy(rf"[(\[/]? \s? [^.()\[\]/]{{2,30}} (?: {_GIVEN} ) [)\]]?", regex.VERBOSE)
_KOREAN_IN_BRACKETS = Lazy(rf"\[ [^\[\]]{{2,30}} (?: {_GIVEN} ) \] \Z", regex.VERBOSE)
_KOREAN_OWNER = Lazy(
    rf"\[ (?: [^\[\]]{{2,30}}? (?: {_GIVEN} ) | 촬영 \s [^\[\]]{{2,20}} ) (?: \. [^\[\]]{{2,30}} )? \]", regex.VERBOSE
)
_KOREAN_SIGN = Lazy(r"/ \s? \p{Hangul}{2,10} | /? \s? \p{Hangul}{2,4} \s 기자", regex.VERBOSE)


_KOREAN_REPORTER = r"\p{Hangul}{2,4} \s? \p{Hangul}{0,4} (?: 기자 | 특파원 )"
_KOREAN_REPORTERS = Lazy(
    rf"""[\[(/▶■◆]?+ \s? (?: \p{{Hangul}}{{2,8}} \s? = \s? )? {_KOREAN_REPORTER}
         (?: [·,/\s]{{1,2}} {_KOREAN_REPORTER} ){{0,3}} (?: \s? [(\[<]? [\w.+-]+ @ [\w.-]+ [)\]>]? )? \s? [)\]]?""",
    regex.VERBOSE,
)


def may_end_in_eastern_credit(text: str) -> bool:
    """Tell at little cost whether a line that ends in East Asian script has any of the signs that are looked into."""
    is_signed = "=" in text or "＝" in text or "。" in text or "ⓒ" in text  # a set takes ten times the time
    return is_signed or text[-1] in _SHOT or "/" in text[-_REACH:]


def ends_in_eastern_credit(text: str, rest: str) -> bool:
    """Tell whether a line ends in who took its picture or gave it, or as Japanese captions do.

    Args:
        text: the line.
        rest: what stands behind its last sentence.
    """
    if is_of_eastern_picture(text):
        return True
    if text[-1] >= FIRST_CJK and _JAPANESE.search(text):
        return True
    return (rest != "" and _KOREAN.fullmatch(rest) is not None) or (
        text[-1] == "]" and _KOREAN_IN_BRACKETS.search(text) is not None
    )


def is_of_eastern_picture(text: str) -> bool:
    """Tell whether a Chinese or Japanese line ends in who took or gave its picture, or where that is from, as no story does."""
    end = text[-_REACH:]
    if _TELLING.isdisjoint(end) or not (end[-1] >= FIRST_CJK or end[-1] == ")"):
        return False
    return _CHINESE.search(end) is not None or _JAPANESE_SHOT.search(end) is not None


def names_korean_reporters(text: str) -> bool:
    """Tell whether a line is Korean reporters and no more, perhaps with their town and address: "그렌던=홍길동 기자 hong@a.example"."""
    return ("기자" in text or "특파원" in text) and _KOREAN_REPORTERS.fullmatch(text) is not None


def is_korean_owner(text: str) -> bool:
    """Tell whether a line in brackets says whose a Korean picture is, and no more: "[하동군 제공]"."""
    return text[0] == "[" and text[-1] == "]" and _KOREAN_OWNER.fullmatch(text) is not None


def is_korean_signature(rest: str) -> bool:
    """Tell whether this is who signs a caption behind its sentence, but the story's end, too: "박선우 기자"."""
    return _KOREAN_SIGN.fullmatch(rest) is not None
