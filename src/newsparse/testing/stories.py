"""Invented story text that no rule should take: paragraphs and short lines in many languages."""

from __future__ import annotations

__all__ = ["GLUED", "HEADLINE", "NUMBERS", "PARAGRAPHS", "SHORT_LINES", "STORY", "SUBHEADINGS"]

HEADLINE = "Ferry to the islands sails again"

STORY = (
    "The ferry to the islands sailed again on Monday, after a week in which nobody could leave the harbour, its owner said.",
    "Eleven passengers had waited in the customs shed, where a baker from the old town brought them bread every morning.",
    "The captain thanked them for their patience and promised that the engine would hold until the end of the winter.",
)

# What a paragraph looks like when the line end in front of it is lost. The second has nothing in it but plain words.
GLUED = (
    "“We have waited for a week,” said Mila Dorn, 41, who keeps 12 goats on the larger island. The ferry's owner – a "
    "cousin of the mayor – told reporters on May 3 that the engine had cost $2,400 (about a third of what a new one "
    "costs). Was it worth it? “It was,” he said; nobody in the room disagreed! The harbour office expects 3.5 percent more "
    "passengers this year than last. In the old town, shops stayed open until nine: the baker sold all of his bread. Two "
    "other boats will follow in June, if the weather allows it, and a third is being built on the eastern shore.",
    "The ferry sailed again on Monday after a week of repairs. Eleven passengers had waited in the shed by the pier. The "
    "baker brought them bread every morning and the captain thanked him for it. Nobody on the larger island had seen a "
    "newspaper for days. The owner of the boat promised that the engine would hold until the end of the winter. Children "
    "went back to school and the goats were driven up the hill. Snow fell on the harbour in the night and the harbour "
    "office closed the road along the shore. It will be open again when the wind has turned.",
)

PARAGRAPHS = (
    *STORY,
    *GLUED,
    "Die Fähre fuhr am Montag wieder, nachdem eine Woche lang niemand den Hafen verlassen konnte. „Wir sind froh“, sagte der Kapitän.",
    "Le bac a repris la mer lundi, après une semaine pendant laquelle personne n’a pu quitter le port. « Enfin », a dit le capitaine.",
    "El transbordador zarpó de nuevo el lunes, después de una semana en la que nadie pudo salir del puerto, dijo el capitán.",
    "A balsa voltou a navegar na segunda-feira, depois de uma semana em que ninguém pôde sair do porto, disse o capitão.",
    "Il traghetto è ripartito lunedì, dopo una settimana in cui nessuno ha potuto lasciare il porto. “Era ora”, ha detto il capitano.",
    "De veerboot vaart sinds maandag weer, nadat een week lang niemand de haven had kunnen verlaten, zei de kapitein.",
    "Färjan går igen sedan i måndags, efter en vecka då ingen kunde lämna hamnen. ”Äntligen”, sade kaptenen.",
    "Prom znów wypłynął w poniedziałek, po tygodniu, w którym nikt nie mógł opuścić portu. „Nareszcie” – powiedział kapitan.",
    "Паром снова вышел в море в понедельник, после недели, когда никто не мог покинуть порт. «Наконец-то», — сказал капитан.",
    "Пором знову вийшов у море в понеділок, після тижня, коли ніхто не міг залишити порт, сказав капітан.",
    "Vapur, bir hafta boyunca kimsenin limandan ayrılamamasının ardından pazartesi günü yeniden sefere çıktı, dedi kaptan.",
    "Feri kembali berlayar pada hari Senin, setelah sepekan tidak seorang pun dapat meninggalkan pelabuhan, kata kapten.",
    "Chiếc phà lại ra khơi hôm thứ hai, sau một tuần không ai có thể rời bến cảng, thuyền trưởng cho biết.",
    "Το πλοίο έφυγε ξανά τη Δευτέρα, μετά από μια εβδομάδα που κανείς δεν μπορούσε να αφήσει το λιμάνι, είπε ο καπετάνιος.",
    "أبحرت العبارة مجددا يوم الاثنين، بعد أسبوع لم يتمكن فيه أحد من مغادرة الميناء، وفق ما قال القبطان.",
    "کشتی روز دوشنبه دوباره حرکت کرد، پس از یک هفته که هیچ‌کس نتوانست بندر را ترک کند، ناخدا گفت.",
    "नाव सोमवार को फिर चली, एक सप्ताह के बाद जिसमें कोई बंदरगाह नहीं छोड़ सका, कप्तान ने कहा।",
    "渡轮周一再次起航，此前一周没有人能够离开港口。船长说：“发动机能撑到冬天结束。”",
    "渡し船は月曜日に再び出航した。一週間、誰も港を離れることができなかった、と船長は話した。",
    "여객선은 월요일에 다시 출항했다. 일주일 동안 아무도 항구를 떠나지 못했다고 선장은 말했다. 승객 열한 명은 부두 옆 창고에서 아침마다 빵집 주인이 가져온 빵을 먹으며 기다렸다.",
)

# Headlines, subheadings, list items and answers.
SHORT_LINES = (
    HEADLINE,
    "Ferry Owner Promises a Second Boat",
    "FERRY SAILS AGAIN AFTER A WEEK",
    "‘Nobody could leave the harbour’",
    "A week without bread",
    "Mila Dorn and her goats",
    "Why the engine failed",
    "What happens next?",
    "Three reasons to stay on shore:",
    "The harbour, the pier and the hill",
    "In the old town",
    "Bread: the price of a week",
    "Grendon 2, Kelmar 1",
    "“It was worth it.”",
    "Yes, said the captain.",
    "Eine Woche ohne Brot",
    "Une semaine sans pain",
    "Una semana sin pan",
    "Неделя без хлеба",
    "أسبوع بلا خبز",
    "没有面包的一周",
    "パンのない一週間",
)

# What stands over a part of a story, with a list under it at times.
SUBHEADINGS = (
    "Background",
    "Analysis",
    "Context",
    "Timeline",
    "Reactions",
    "Results",
    "Conclusion",
    "The verdict",
    "What we know",
    "What happens next",
    "Why it matters",
    "By the numbers",
    "Hintergrund",
    "Contexte",
    "Antecedentes",
    "Contexto",
    "Контекст",
    "背景",
)

# What stands alone over an entry of a live blog, and over an item of a list.
NUMBERS = ("17:45", "3")
