"""Invented prose: what the people of Grendon, who live nowhere, have been through, in ten languages."""

from __future__ import annotations

from attrs import frozen
from hypothesis import strategies as st

__all__ = ["TONGUES", "Tongue", "join_sentences", "paragraphs", "sentences"]


@frozen
class Tongue:
    """The words of one language.

    Attributes:
        code: its name, as ISO 639 has it.
        headlines: for the stories that open with the first, the second, ... of the sentences.
        elsewhere: headlines of other stories.
        standfirst: a summary in one sentence.
        subheadings: what stands between paragraphs.
        bylines: lines that name the author.
        published: lines with the day of publication.
        sentences: each long enough to be a paragraph by itself; ``{n}`` is any number.
    """

    code: str
    headlines: tuple[str, ...]
    elsewhere: tuple[str, ...]
    standfirst: str
    subheadings: tuple[str, ...]
    bylines: tuple[str, ...]
    published: tuple[str, ...]
    sentences: tuple[str, ...]

    @property
    def is_spaced(self) -> bool:
        """Whether there are spaces between words."""
        return self.code not in ("zh", "ja")


TONGUES = (
    Tongue(
        "en",
        ("River above Grendon rises in night of rain", "Mountain pass will stay shut, council says", "Who will pay for the bridge?"),
        ("Swans return to the weir below the mill", "Chess club beats the capital"),
        "Bakers and chemists will open an hour later on Friday, and post is carried on foot until further notice.",
        ("A long winter", "“We waited all night”", "What happens next"),
        ("By Jane Fell", "By Jane Fell and Tom Ridge"),
        ("Published: 5 May 2031", "Published on 12 March 2032", "4 June 2031 10:15"),
        (
            "Rain fell on the hills above Grendon all night, and the river rose by {n} metres before dawn.",
            "The council said on Thursday that the mountain pass would stay shut until its slopes had dried out.",
            "Who will pay for the bridge is not known yet; the province and the town each say that it is not theirs.",
            "“Nobody was hurt, and that is what counts,” the mayor told reporters outside the old town hall.",
            "Drivers are sent round by the coast, which makes the way to the market longer by {n} kilometres.",
            "The ferry took {n} passengers across, among them a bride, two goats and the tenors of the choir.",
            "A shepherd counted {n} fallen trees between the quarry and the chapel, then it was too dark to see.",
            "The crews of the ferry had been on strike for {n} days because their shifts left them no time for sleep.",
            "At the school a teacher read to the few who had come from a book about the sea until lunch was served.",
            "Engineers want to look at the pillars once the water has gone down, which may take another {n} weeks.",
        ),
    ),
    Tongue(
        "de",
        ("Fluss steigt in der Nacht, Straße gesperrt", "Alte Brücke nach dem Sturm wieder offen"),
        ("Schwäne kehren zum Wehr zurück", "Schachklub schlägt die Hauptstadt"),
        "Bäcker und Apotheken öffnen am Freitag eine Stunde später, und die Post kommt bis auf Weiteres zu Fuß.",
        ("Die Folgen", "„Wir haben gewartet“"),
        ("Von Karl Hügel", "Von Karl Hügel und Anna Stein"),
        ("Veröffentlicht am 5. Mai 2031", "12. März 2032, 10:15 Uhr"),
        (
            "Der Fluss stieg in der Nacht um {n} Meter, und die Straße über den Pass blieb bis zum Morgen gesperrt.",
            "Nach dem Sturm ist die alte Brücke wieder offen, doch nur für jene, die zu Fuß auf die andere Seite gehen.",
            "„Verletzt wurde zum Glück niemand, und nur darauf kommt es an“, sagte die Bürgermeisterin am Donnerstag.",
            "Die Fähre brachte {n} Leute hinüber, darunter eine Braut, zwei Ziegen und die Tenöre des kleinen Chors.",
            "Wer den Schaden zahlt, ist noch nicht geklärt; die Stadt und das Land verweisen jeweils aufeinander.",
            "Ein Schäfer zählte {n} umgestürzte Bäume zwischen Steinbruch und Kapelle, dann wurde es ihm zu dunkel.",
        ),
    ),
    Tongue(
        "fr",
        ("La rivière monte pendant la nuit, le col fermé", "Le vieux pont rouvert après la tempête"),
        ("Les cygnes de retour au moulin", "Le club d'échecs bat la capitale"),
        "Boulangers et pharmaciens ouvriront vendredi une heure plus tard, et le courrier sera porté à pied.",
        ("Et maintenant", "« Nous avons attendu »"),
        ("Par Anne Colline", "Par Anne Colline et Luc Rivière"),
        ("Publié le 5 mai 2031", "12 mars 2032 à 10h15"),
        (
            "La rivière a monté de {n} mètres pendant la nuit et la route du col est restée fermée jusqu'au matin.",
            "Le vieux pont a rouvert après la tempête, mais seulement pour ceux qui traversent à pied avec leurs bêtes.",
            "« Personne n'a été blessé, et c'est bien ce qui compte », a déclaré la maire devant l'hôtel de ville.",
            "Le bac a transporté {n} passagers, parmi lesquels une mariée, deux chèvres et les ténors de la chorale.",
            "On ne sait pas encore qui paiera les travaux ; la ville et la province se renvoient depuis la facture.",
            "Un berger a compté {n} arbres couchés entre la carrière et la chapelle avant que la nuit ne l'arrête.",
        ),
    ),
    Tongue(
        "es",
        ("El río crece en la noche y cierra la carretera", "El viejo puente reabrió tras la tormenta"),
        ("Los cisnes vuelven al molino", "El club de ajedrez gana a la capital"),
        "Panaderos y boticarios abrirán el viernes una hora más tarde, y el correo se reparte por ahora andando.",
        ("Un largo invierno", "“Esperamos toda la noche”"),
        ("Por Ana Monte", "Por Ana Monte y Luis Prado"),
        ("Publicado el 5 de mayo de 2031", "12 de marzo de 2032, 10:15"),
        (
            "El río creció {n} metros durante la noche y la carretera del puerto siguió cerrada hasta la mañana.",
            "El viejo puente reabrió tras la tormenta, aunque solo para quienes lo cruzan a pie con sus animales.",
            "“Nadie resultó herido, y eso es lo que cuenta”, dijo la alcaldesa a la puerta del ayuntamiento.",
            "La barca llevó a {n} pasajeros, entre ellos una novia, dos cabras y los tenores de un pequeño coro.",
            "Aún no se sabe quién pagará las obras, pues el pueblo y la provincia se pasan la cuenta sin descanso.",
            "Un pastor contó {n} árboles caídos entre la cantera y la ermita antes de que se hiciera de noche.",
        ),
    ),
    Tongue(
        "ru",
        ("Вода в реке поднялась, дорога закрыта", "Старый мост снова открыт после шторма"),
        ("Лебеди вернулись на мельничный пруд", "Шахматный клуб обыграл столицу"),
        "Пекарни и аптеки начнут в пятницу работать на час позже, а почту пока будут разносить без машин.",
        ("Что дальше", "«Мы ждали всю ночь»"),
        ("Автор: Анна Холмова",),
        ("Опубликовано 5 мая 2031", "12 марта 2032, 10:15"),
        (
            "За ночь вода в реке поднялась на {n} метров, и дорога через перевал до утра оставалась закрытой.",
            "Старый мост снова открыт после шторма, но только для тех, кто переходит реку пешком и без груза.",
            "«Никто не пострадал, и это самое главное», — сказала мэр журналистам перед зданием городского совета.",
            "Паром перевёз {n} пассажиров, и среди них были невеста, две козы и несколько теноров местного хора.",
            "Пока неизвестно, кто заплатит за ремонт: город и область уже давно пересылают счета друг другу.",
            "Пастух насчитал {n} упавших деревьев между каменоломней и часовней, а потом стало слишком темно.",
        ),
    ),
    Tongue(
        "ar",
        ("ماء النهر يرتفع والطريق مغلقا حتى الصباح", "الجسر القديم من جديد بعد العاصفة"),
        ("البجع يعود إلى الطاحونة", "نادي الشطرنج يغلب العاصمة"),
        "يفتح الخبازون والصيادلة أبوابهم متأخرين ساعة يوم الجمعة، ويحمل السعاة الرسائل مشيا حتى إشعار آخر.",
        ("ماذا بعد", "شتاء طويل"),
        ("بقلم سلمى النهري",),
        ("تاريخ النشر: 5 مايو 2031",),
        (
            "ارتفع ماء النهر {n} أمتار خلال الليل، وبقي الطريق الذي يمر فوق الجبل مغلقا حتى ساعات الصباح الأولى.",
            "فتح الجسر القديم من جديد بعد العاصفة، ولكن للذين يعبرون النهر سيرا على الأقدام دون أي حمولة ثقيلة.",
            "وقالت رئيسة البلدية أمام مبنى البلدية القديم إن أحدا لم يصب بأذى وإن هذا هو الأمر المهم في النهاية.",
            "نقلت العبارة {n} راكبا إلى الضفة الأخرى، وكانت بينهم عروس وعنزتان وبعض المغنين من جوقة البلدة الصغيرة.",
            "لا يعرف أحد حتى الآن من سيدفع ثمن الإصلاح، فالبلدة ترسل الفاتورة إلى المحافظة والمحافظة تعيدها إليها.",
        ),
    ),
    Tongue(
        "hi",
        ("रात भर की बारिश में नदी चढ़ी, सड़क बंद", "तूफान के बाद पुराना पुल फिर खुला"),
        ("चक्की के तालाब पर हंस लौटे", "शतरंज मंडल ने राजधानी को हराया"),
        "बेकरी और दवाखाने शुक्रवार को एक घंटा देर से खुलेंगे, और डाकिया अगली सूचना तक चिट्ठियां पैदल ही लाएगा।",
        ("अब आगे क्या", "लंबी सर्दी"),
        ("लेखक: सीमा नदिया",),
        ("प्रकाशित: 5 मई 2031",),
        (
            "रात भर की बारिश में नदी का पानी {n} मीटर चढ़ गया और पहाड़ के ऊपर से जाने वाली सड़क सुबह तक बंद रही।",
            "तूफान के बाद पुराना पुल फिर खुल गया है, पर अभी केवल उन लोगों के लिए जो पैदल ही नदी पार करते हैं।",
            "महापौर ने नगर भवन के बाहर पत्रकारों से कहा कि किसी को चोट नहीं आई और सबसे बड़ी बात यही है।",
            "नाव से {n} यात्री उस पार गए, जिनमें एक दुल्हन, दो बकरियां और छोटी गायन मंडली के कुछ गायक भी थे।",
            "मरम्मत का खर्च कौन देगा यह अभी तय नहीं है, क्योंकि नगर और प्रांत एक दूसरे को बिल भेजते रहते हैं।",
        ),
    ),
    Tongue(
        "zh",
        ("一夜大雨河水上涨公路封闭", "暴风雨过后老桥重新开放"),
        ("天鹅回到磨坊池塘", "棋社击败首都队"),
        "面包店和药房星期五将推迟一小时开门，在另行通知之前邮件全部由邮递员徒步投递到各家各户。",
        ("接下来怎么办", "漫长的冬天"),
        ("作者：何小雨",),
        ("发布时间：2031年5月5日",),
        (
            "一夜大雨之后河水上涨了{n}米，翻山的公路一直封闭到第二天早晨才允许行人慢慢通过。",
            "暴风雨过后老桥已经重新开放，不过目前只让步行过河而且没有携带重物的居民使用。",
            "镇长在镇政府门前对等候已久的人们说，没有任何人受伤，这才是大家最应该关心的事情。",
            "渡船把{n}名乘客送到了对岸，其中有一位新娘、两只山羊，还有合唱团的几位男高音歌手。",
            "修桥的费用究竟由谁来出还没有定下来，镇里和省里多年以来一直把账单互相寄来寄去。",
        ),
    ),
    Tongue(
        "ja",
        ("川の水位上がり峠の道閉ざされる", "嵐が去って古い橋は再び開通"),
        ("白鳥が水車の池に帰る", "将棋会が都の代表を破る"),
        "パン屋と薬局は金曜日に一時間遅れて店を開け、郵便は当分の間、配達員が徒歩で各戸に届ける見通しだ。",
        ("これからのこと", "長い冬"),
        ("文：川口雨子",),
        ("公開日：2031年5月5日",),
        (
            "夜の間に川の水位は{n}メートル上がり、峠を越える道は朝になっても閉ざされたままだった。",
            "嵐が去って古い橋は再び開通したが、今のところ荷物を持たずに歩いて渡る人しか通れないという。",
            "町長は役場の前に集まった人々に対し、けが人が一人も出なかったことが何よりだと静かに話した。",
            "渡し船は{n}人の客を向こう岸に運び、その中には花嫁と二匹の山羊と合唱団の歌い手たちもいた。",
            "修理の費用を誰が払うのかはまだ決まっておらず、町と県は長い間たがいに請求書を送り合っている。",
        ),
    ),
    Tongue(
        "ko",
        ("밤사이 큰비로 강물이 불어나 길 막혀", "폭풍이 지나간 뒤 옛 다리 다시 열려"),
        ("백조가 물방앗간 연못에 돌아와", "바둑 모임이 서울 대표를 이겨"),
        "빵집과 약국은 금요일에 한 시간 늦게 문을 열고, 편지는 따로 알릴 때까지 집배원이 걸어서 집집마다 나르기로 하였으며, 학교는 그동안에도 쉬지 않는다.",
        ("앞으로의 일", "긴 겨울"),
        ("작성자: 강나루",),
        ("입력 2031.05.05 10:15",),
        (
            "밤사이 내린 큰비로 강물이 {n}미터나 불어났고, 산을 넘어 장터로 가는 하나뿐인 길은 다음 날 아침이 올 때까지 굳게 막혀 있었다고 주민들은 말했다.",
            "폭풍이 지나간 뒤 옛 다리는 다시 열렸지만, 아직은 무거운 짐을 들지 않고 천천히 걸어서 강을 건너는 사람들만 그 다리를 지나갈 수 있다고 한다.",
            "읍장은 읍사무소 앞에 모여서 아침부터 오래 기다린 주민들에게 다친 사람이 한 명도 없다는 것이 무엇보다도 중요하다고 여러 번 힘주어 말하고 들어갔다.",
            "나룻배는 손님 {n}명을 건너편 기슭까지 무사히 실어 날랐는데, 그 가운데에는 새 신부와 염소 두 마리와 읍내 합창단의 노래꾼 몇 사람도 함께 있었다.",
            "다리를 고치는 비용을 누가 낼지는 아직 정해지지 않았으며, 읍과 도는 벌써 여러 해 동안 서로에게 청구서를 보내기만 하고 있을 뿐이라고 사람들은 말한다.",
        ),
    ),
)  # fmt: skip


def sentences(tongue: Tongue, count: int, lead: int | None = None) -> st.SearchStrategy[list[str]]:
    """So many different sentences of a language, with their numbers filled in; the first is the lead, if there is one."""
    led = [] if lead is None else [tongue.sentences[lead]]
    others = [text for text in tongue.sentences if text not in led]
    size = count - len(led)
    chosen = st.lists(st.sampled_from(others), min_size=size, max_size=size, unique=True)
    return st.builds(lambda rest, n: [text.format(n=n) for text in led + rest], chosen, st.integers(2, 40))


def paragraphs(language: str | None = None) -> st.SearchStrategy[str]:
    """Paragraphs of one to three sentences of invented news, in ten languages and eight scripts.

    They shrink to one sentence of English.

    Args:
        language: "en", "de", "fr", "es", "ru", "ar", "hi", "zh", "ja" or "ko"; any of them if not given.

    Raises:
        ValueError: a language that there is no prose in.

    >>> from hypothesis import find
    >>> find(paragraphs(), lambda text: True)
    'Rain fell on the hills above Grendon all night, and the river rose by 2 metres before dawn.'
    """
    known = [tongue for tongue in TONGUES if language in (None, tongue.code)]
    if not known:
        codes = ", ".join(tongue.code for tongue in TONGUES)
        raise ValueError(f"there is no prose in {language!r}; expected one of {codes}, or None for any")
    return _paragraphs(known)


def _paragraphs(tongues: list[Tongue]) -> st.SearchStrategy[str]:
    return (
        st.tuples(st.sampled_from(tongues), st.integers(1, 3))
        .flatmap(lambda drawn: st.tuples(st.just(drawn[0]), sentences(*drawn)))
        .map(lambda drawn: join_sentences(*drawn))
    )


def join_sentences(tongue: Tongue, texts: list[str]) -> str:
    """Return the sentences as one paragraph."""
    return (" " if tongue.is_spaced else "").join(texts)
