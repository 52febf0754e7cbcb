import pytest

from newsparse import Kind, Outlet, Part, Role, Rule, parse
from newsparse.blocks import Label
from newsparse.stages.candidates import choose
from newsparse.stages.dates import label_dates
from pages import FIRST, HEADLINE, MORE, STORY, page

DECK = "Drivers are sent round by the coast until the water has gone down"


def test_a_byline_tells_the_headline_from_a_subheading():
    lines = ["How to choose a boat for the hills", "The best are old.", "By Jane Fell", "Boats at a glance"]
    article = parse("\n".join([*lines, "Buses and the council of Grendon", "", *STORY]))
    assert article.headline.text == lines[0]


def test_a_line_named_by_nothing_but_its_place_loses_to_the_one_the_story_is_about():
    assert parse("\n".join(["Today's weather desk report", HEADLINE, *STORY])).headline.text == HEADLINE


def test_a_standfirst_does_not_win_over_the_headline_above_it():
    lines = ["Home", "World", HEADLINE, DECK, "Getty Images", "By Tom Ridge"]
    article = parse("\n".join([*lines, "5 May 2021 10:24", FIRST, *MORE[:3]]))
    assert article.headline.text == HEADLINE
    assert article.standfirst.text == DECK


def test_what_stands_below_a_picture_s_credit_is_less_likely_the_headline():
    lines = ["Slow water again", "Photo: Ada Hill", "Drivers wait above Grendon market", "5 May 2031", *STORY]
    assert str(parse("\n".join(lines)).headline) == "Slow water again"


def test_the_name_behind_the_copyright_sign_is_no_headline():
    lines = ["GRENDON POST", "5 May 2031", "Slow water", HEADLINE, *STORY, "© Grendon Post 2031"]
    assert str(parse("\n".join(lines)).headline) != "GRENDON POST"


def test_a_path_of_sections_above_does_not_make_the_headline_a_second_title():
    lines = ["Home / All the latest news of Grendon", HEADLINE, "5 May 2031", *STORY]
    assert str(parse("\n".join(lines)).headline) == HEADLINE


def test_a_path_that_ends_in_another_title_is_no_headline():
    lines = ["Home » Grendon » Rain on the pass and what to do", HEADLINE, "By Ada Quill", "5 May 2031", *STORY]
    assert str(parse("\n".join(lines)).headline) == HEADLINE


@pytest.mark.parametrize("path", ["Home | News | Grendon & Hills", "Inicio | Grendon y sus cerros | Hoy"])
def test_a_path_that_begins_at_home_is_no_headline_whatever_parts_it(path):
    lines = [path, HEADLINE, "By Ada Quill, Grendon Post", "5 May 2031", *STORY]
    assert str(parse("\n".join(lines)).headline) == HEADLINE


def test_a_sign_for_and_is_no_word_of_a_headline():
    headline = "Slow water keeps engineers busy at the council"
    lines = ["Market & Hills", headline, "5 May 2031", *STORY]
    assert str(parse("\n".join(lines)).headline) == headline


def test_what_stands_below_a_title_and_its_age_is_its_standfirst():
    title = "Council asks for fewer tourists in trams and goats"
    deck = "The hills are wet all night, and the pass had to be closed for all but the oldest goats of the miller"
    head = ["News", "Opinion", "Weather", title, "This article is more than 1 year old", deck, "Jane Fell in Grendon"]
    article = parse("\n".join([*head, "Mon 13 Mar 2031 06.00 GMT", "Share", *STORY, *MORE[:2]]))
    assert (str(article.headline), str(article.standfirst)) == (title, deck)


def test_what_stands_below_a_title_and_the_columnist_s_name_is_the_standfirst():
    title = "I gave up my car, and all I got was this goat"
    deck = "The pass was shut all night. Drivers pay for the ferry. Guess who has one"
    head = ["Opinion", "Hills", title, "Jane Fell", deck, "Mon 13 Mar 2031 06.00 GMT", "Share"]
    article = parse("\n".join([*head, *STORY, *MORE[:2]]))
    assert (str(article.headline), str(article.standfirst)) == (title, deck)


def test_who_the_columnist_is_is_no_headline_though_it_stands_below_the_story_again():
    title = "Nobody crossed the pass on the hills this week. There was no pass"
    head = ["Opinion", title, "A goat is better than a car. We should say so.", "Jane Fell"]
    about = "Goat doctor in the hills of Grendon."
    unread = page(*head, about, "Published On 5 May 2031", *STORY, *MORE[:2], "Jane Fell", about, between="\n")
    dated = label_dates(unread).blocks
    choice = choose(dated)
    assert choice is not None
    assert dated[choice.headline].text == title


def test_a_caption_that_is_told_to_the_blind_as_well_is_no_headline_for_that():
    title, caption = "Wet weather again", "Engineers and buses on the hills above Grendon"
    head = [title, title, "5 May 2031", f"{caption} - Grendon Post, 2031", "© Grendon Post / Ada Hill", caption]
    unread = page(*head, *STORY, between="\n")
    label = Label(Role.BOILERPLATE, "a-rule", Kind.CREDIT)
    blocks = [block.labelled(label if index in (3, 4) else None) for index, block in enumerate(unread.blocks)]
    choice = choose(blocks)
    assert choice is not None
    assert blocks[choice.headline].text == title


def test_the_author_s_name_below_the_headline_is_none_though_a_note_below_the_story_has_it_again():
    note = "Terrence Obi-Clarke keeps clocks at the mill and teaches the tenors of Grendon. He lives there."
    lines = ["Opinion", "Stop the buses and start mending slopes", "Terrence Obi-Clarke", "", *STORY, "", note]
    article = parse("\n".join([*lines, "", "Read more"]))
    assert article.headline.text == "Stop the buses and start mending slopes"
    assert article.byline.text == "Terrence Obi-Clarke"


def test_the_story_s_words_speak_for_a_chinese_headline_with_a_mark_in_its_middle():
    story = [
        "格伦登市议会星期二批准在河上修建一座新桥，此前各方围绕造价和线路争论了多年，居民也多次抗议。",
        "市长在表决后表示，新桥工程将于明年春天动工，预计需要三年时间，新桥将取代老旧的渡轮。",
        "居民曾要求修建隧道，但研究显示隧道的造价将是新桥的四倍，官员们在会议之后对记者这样说。",
    ]
    menu = ["首页", "要闻", "体育", "财经", "视频", "议会 网站地图 设置首页"]
    article = parse("\n".join([*menu, "市议会批准新桥：居民仍有疑虑", "2031-05-05 10:24", *story]))
    assert article.headline.text == "市议会批准新桥：居民仍有疑虑"


def test_what_strokes_part_in_three_is_a_menu_s():
    lines = ["Grendon", "Roads | Rain in the Hills | Mountain Pass", HEADLINE, "5 May 2031", *STORY]
    assert parse("\n".join(lines)).headline.text == HEADLINE


def test_the_town_that_was_cut_off_a_date_is_no_line_between_it_and_the_headline():
    town = Outlet(
        "tower",
        "The Tower",
        rules=[Rule("town", Kind.METADATA, pattern=r"Ash\ -\ (?=\d)", part=Part.START, examples="Ash - 5")],
    )
    title, deck = "Man who tuned organs by ear is dead", "Buses on the hills above Grendon ran without him all night"
    article = parse("\n".join([title, deck, "Jane Fell", "Ash - 5 May 2021 - 13:22", *STORY]), outlet=town)
    assert (article.headline.text, article.standfirst.text) == (title, deck)


def test_a_date_with_the_time_in_front_is_no_title_above_the_headline():
    menu = [
        "Navigation for readers of the hills",
        "New Zealand",
        "World",
        "Politics",
        "Pacific",
        "New Zealand",
        "Rural",
    ]
    unread = page(*menu, "Renewed at 6:02 am 12 March 2031", HEADLINE, "Share this", *STORY, between="\n")
    choice = choose(unread.blocks)
    assert choice is not None
    assert unread.blocks[choice.headline].text == HEADLINE


def test_a_deck_above_the_dateline_does_not_win_over_the_headline_above_its_date():
    title = "Grendon Ferries Opens Night Line And School Of Ropes For Engineers"
    head = ["Products", "Send a Release", title, "News provided by", "Grendon Ferries, Inc.", "May 5, 2031, 09:00 ET"]
    deck = "Company will look at all slopes above Grendon before the night buses ran dry"
    lines = [*head, "Share this article", deck, f"GRENDON, Minn., May 5, 2031 /PRNewswire/ -- {FIRST}", *STORY[1:]]
    assert parse("\n".join(lines)).headline.text == title


def test_between_headline_and_date_may_stand_a_deck_the_author_and_what_she_is():
    title = "Volunteers who tested the pass for two nights get the water they want"
    deck = "Anglers and swimmers say the council missed what buses from the coast brought to market"
    head = [
        "News",
        "Rivers",
        title,
        deck,
        "Hannah Threlfall",
        "Hills correspondent",
        "Mon 5 May 2031 06.00 GMT",
        "Share",
    ]
    assert parse("\n".join([*head, *STORY])).headline.text == title


def test_two_sentences_without_a_full_stop_are_the_deck_of_the_line_above():
    title = "Why the bus stops wherever someone waves a hat"
    deck = "Buses on the hills above Grendon have no stops. Engineers and the council are content, drivers reckon"
    head = ["News", "Sport", "Life", "Traffic", title, deck, "Mila Dorn", "5 May 2031, 06:00", "34 Postings"]
    assert parse("\n".join([*head, *STORY])).headline.text == title


def test_a_line_without_a_capital_is_a_tag_and_no_headline():
    lines = ["Slow Water Again", "Jane Fell", "Filed to: roads", "grendon pass", "5 May 2031", *STORY, "Grendon pass"]
    assert str(parse("\n".join(lines)).headline) == "Slow Water Again"


def test_a_byline_that_went_with_a_section_marks_the_headline_above_it():
    links = ["Bees of Marlow count their losses", "Ferry sails to the islands again"]
    head = ["Related stories", "Nobody is to blame", "By Jane Fell", "More stories by Jane", *links, "Share"]
    article = parse("\n".join([*head, *STORY]))
    assert (str(article.headline), str(article.byline)) == ("Nobody is to blame", "By Jane Fell")


JAPANESE = [
    "圧縮ソフト「WinPass」に欠陥が見つかり、グレンドン研究所が四日、更新を呼びかけた。利用者は多い。",
    "欠陥のあるソフトでファイルを開くと、別のプログラムが動くおそれがある。研究所はセキュリティの基本を守るよう求めた。",
]
HEADLINE_IN_JAPANESE = "人気の圧縮ソフト「WinPass」に欠陥、アップデートを"


def test_a_katakana_word_of_a_menu_is_one_word_of_the_story_only():
    menu = ["企業", "セキュリティ", "モバイル", "セキュリティ", "セキュリティ対策", "お仕事ナビ"]
    article = parse("\n".join([*menu, HEADLINE_IN_JAPANESE, "印刷", *JAPANESE, *["関連記事", *menu]]))
    assert article.headline.text == HEADLINE_IN_JAPANESE


def test_the_slogan_of_a_japanese_site_is_no_headline():
    menu = ["読み物", "ソフト", "峠の技術者にソフトウェアを毎日お届け"]
    title = "WinPass - 欠陥のあるSelda圧縮をRustで書きなおす"
    story = ["WinPassの欠陥はSelda圧縮から来ていた。そこでRustという言語で一から書きなおした人がいる。", *JAPANESE]
    assert parse("\n".join([*menu, title, "2031/05/04", *story])).headline.text == title


@pytest.mark.parametrize("path", ["ホーム ＞ ソフト ＞ 欠陥", "トップ＞ソフト＞欠陥"])
def test_a_path_of_sections_is_no_headline_in_japanese_either(path):
    lines = [path, "2031年5月4日 12時00分 更新", HEADLINE_IN_JAPANESE, *JAPANESE]
    assert parse("\n".join(lines)).headline.text == HEADLINE_IN_JAPANESE


def test_a_korean_word_with_another_ending_is_the_same():
    menu = ["정치", "경제", "날마다 아침을 여는 새로운 신문이 되겠습니다"]
    story = [
        "그렌던시는 사흘째 내린 비로 고갯길을 막았다고 4일 밝혔다. 버스는 바닷길로 돌아간다.",
        "시는 물이 빠지는 대로 고갯길의 비탈을 살피겠다고 했다. 양치기들은 다리에서 밤을 새웠다.",
    ]
    title = "그렌던시가 막은 고갯길, 양치기가 걸었다"
    assert parse("\n".join([*menu, title, "2031.05.04 10:30", *story])).headline.text == title


def test_a_teaser_with_its_section_and_its_day_in_front_is_no_headline():
    menu = ["Home", "Sign in", "Roads 2031-05-05 Mountain pass in the rain", "Sport 2031-05-05 The race", "5 May 2031"]
    assert parse("\n".join([*menu, "Share", "Menu", HEADLINE, *STORY])).headline.text == HEADLINE


def test_the_author_s_name_below_the_byline_and_what_it_tells_of_the_author_are_no_headline():
    about = ["By Jane Fell", "Jane Fell", "Columnist on rain and the roads of the hills above Grendon"]
    lines = ["Home", "Roads", "Enough of words: Stop it", "Photo: Ada Hill", *about, "Email Bio Follow", "5 May 2031"]
    assert parse("\n".join([*lines, *STORY])).headline.text == "Enough of words: Stop it"


def test_a_call_to_subscribe_is_no_title_above_the_headline():
    menu = ["The rain and the mountain: a talk", "Home", "Share", "Subscribe to the Daily Tower Newsletter"]
    lines = [*menu, HEADLINE, "5 May 2031, 10:24", *STORY, *MORE, "Share", "About us"]
    assert parse("\n".join(lines)).headline.text == HEADLINE


def test_an_obituary_is_headed_by_a_name_however_much_more_its_deck_tells_of_the_story():
    deck = "Engineer who looked at slopes and bridges until the water had gone down for good"
    lines = ["Obituaries", "Roads", "Ada Quill obituary", deck, "Jane Fell", "Wed 5 May 2031 10.24", "Share"]
    died = "Ada Quill, who has died aged 93, never trusted a road that she had not walked on in the rain."
    article = parse("\n".join([*lines, "Photo: Ada Hill", died, *STORY]))
    assert (article.headline.text, article.standfirst.text) == ("Ada Quill obituary", deck)
