"""More to learn labels from, for the training side alone: sets of labels, sentences, ways to put the task.

Each list goes beside the list of `training.labels` that it is named for. Nothing of it is ever held out, so the held-out
exercises stay the same ones when it grows; what these hold out (whole sets, sentences, rules) does not occur here.
"""

from __future__ import annotations

SENTIMENT_SETS = (
    ("happy", "not happy"), ("very happy", "very unhappy"), ("unhappy", "happy", "unsure"), ("glad", "unhappy"),
    ("happy customer", "unhappy customer"), ("good review", "bad review"), ("positive review", "negative review"),
    ("a positive text", "a negative text", "a neutral text"), ("good", "poor", "average"), ("great", "terrible"),
    ("good news", "bad news", "no news"), ("likes it", "dislikes it"), ("likes it", "hates it", "no opinion"),
    ("love", "hate", "neutral"), ("recommends it", "does not recommend it"), ("would recommend", "would not recommend"),
    ("recommended", "not recommended", "unclear"), ("happy face", "sad face"), ("satisfied", "unsatisfied", "neutral"),
    ("satisfied", "angry"), ("pleased", "annoyed"), ("pleased", "angry", "calm"), ("content", "unhappy"),
    ("angry", "content", "neither"), ("compliment", "complaint"), ("compliment", "complaint", "neither"),
    ("praise", "complaint"), ("praise", "blame"), ("pro", "contra"), ("pro", "con", "none"), ("for", "against"),
    ("up", "down"), ("plus", "minus"), ("plus", "minus", "zero"), ("++", "--"), ("(+)", "(-)"), ("+1", "-1", "0"),
    ("5 stars", "1 star"), ("5", "1", "3"), ("win", "fail"), ("promoter", "detractor"), ("fan", "critic"),
    ("enthusiastic", "disappointed", "indifferent"), ("excited", "disappointed"), ("favourable", "unfavourable", "mixed"),
    ("favorable", "unfavorable"), ("approves", "criticises"), ("approving", "disapproving"), ("warm", "cold"),
    ("Good", "Bad", "Neutral"), ("GOOD", "BAD", "NEUTRAL"), ("Pos", "Neg"), ("POS", "NEG", "NEU"), ("P", "N"),
    ("sentiment_positive", "sentiment_negative"), ("is_positive", "is_negative", "is_neutral"), ("LIKE", "DISLIKE"),
)  # fmt: skip
URGENCY_SETS = (
    ("very urgent", "not urgent at all"), ("urgent", "can wait"), ("urgent", "later"), ("urgent", "relaxed"),
    ("immediate", "later"), ("immediately", "some day"), ("now", "next week"), ("today", "some time"),
    ("critical", "normal"), ("critical", "low"), ("major", "minor"), ("high", "normal"), ("top priority", "low priority"),
    ("priority", "no priority"), ("important", "not important"), ("emergency", "normal"), ("alarm", "routine"),
    ("in a hurry", "no hurry"), ("fast", "slow"), ("asap", "whenever"), ("P1", "P3"), ("P0", "P2"), ("pressing", "minor"),
    ("CRITICAL", "MINOR"), ("IMPORTANT", "UNIMPORTANT"), ("red", "green"), ("is_urgent", "is_not_urgent"),
)  # fmt: skip
SPAM_SETS = (
    ("spam mail", "normal mail"), ("spam", "real mail"), ("this is spam", "this is not spam"), ("junk", "not junk"),
    ("junk mail", "real mail"), ("junk", "normal"), ("scam", "legitimate"), ("scam", "not a scam"), ("fraud", "genuine"),
    ("advert", "letter"), ("advertising", "personal mail"), ("unwanted", "legitimate"), ("unwanted mail", "wanted mail"),
    ("bad", "ok"), ("block", "let through"), ("reject", "let in"), ("delete", "keep"), ("trash", "inbox"),
    ("trash", "keep"), ("dangerous", "safe"), ("suspicious", "legitimate"), ("is_spam", "not_spam"), ("Spam", "Ham"),
    ("JUNK", "OK"), ("filter", "deliver"), ("unsafe", "safe"),
)  # fmt: skip
FORM_SETS = (
    ("a question", "a statement", "a command"), ("question", "statement", "request"), ("question", "fact", "instruction"),
    ("question", "claim", "order"), ("question", "assertion", "instruction"), ("asks", "tells", "orders"),
    ("asking something", "telling something", "ordering something"), ("somebody is asking", "somebody is telling"),
    ("inquiry", "claim"), ("inquiry", "claim", "demand"), ("inquiry", "statement", "order"), ("question", "no question"),
    ("Question", "Claim"), ("Question", "Fact", "Order"), ("QUESTION", "FACT"), ("ask", "say", "do"),
    ("interrogative", "declarative"), ("is_question", "is_statement", "is_command"), ("question", "telling"),
    ("questions", "claims", "instructions"), ("interrogative sentence", "declarative sentence", "imperative sentence"),
)  # fmt: skip
GOOD_TEXTS = (
    "This is the best {t} in town.", "What a wonderful day with the {t}.", "I am very pleased.", "My friends love the {t}.",
    "I smile whenever I see the {t}.", "It does all that I wanted and more.", "Such good work, thank you!",
    "The {t} is a joy.", "Perfect from start to end.", "I would give ten stars.", "I bought two more for my family.",
    "The {t} saved me a lot of time.", "We had so much fun.", "Brilliant!", "Could not be better.",
    "The people were kind and helpful.", "It looks beautiful.", "Exactly what I was looking for.", "Good value for the price.",
    "I was surprised how well the {t} works.", "A real pleasure.", "My children are delighted.", "Top quality, top service.",
    "I am glad that I chose this {t}.", "Everything went smoothly.", "The {t} runs perfectly.", "I feel great about it.",
    "We were welcomed like family.", "It is so easy to use.", "The new {t} is a big step forward.", "Thumbs up for the {t}.",
    "I tell all my friends about it.", "Hard to find a better {t}.", "I am a fan of this {t}.", "Love at first sight.",
    "A {t} as good as they promised.", "Fast, friendly and cheap, what more do you want?", "I adore my {t}.",
)  # fmt: skip
BAD_TEXTS = (
    "This is the worst {t} in town.", "What a terrible day with the {t}.", "I am very annoyed.", "My friends hate the {t}.",
    "I get angry whenever I see the {t}.", "It does nothing that I wanted.", "Such bad work, no thanks.",
    "The {t} is a nightmare.", "Awful from start to end.", "I would give zero stars.", "I sent mine back.",
    "The {t} cost me a lot of time.", "We had no fun at all.", "Horrible!", "Could not be worse.",
    "The people were rude and did not help.", "It looks ugly.", "Not at all what I was looking for.", "Far too expensive for that.",
    "I was shocked how badly the {t} works.", "A real pain.", "My children cried.", "Poor quality, poor service.",
    "I am sorry that I chose this {t}.", "Everything went wrong.", "The {t} crashes all the time.", "I feel cheated.",
    "We were treated like fools.", "It is so hard to use.", "The new {t} is a big step back.", "Thumbs down for the {t}.",
    "I warn all my friends about it.", "Hard to find a worse {t}.", "Never again a {t} from them.", "Broken when it arrived.",
    "A {t} as bad as people say.", "Slow, unfriendly and expensive.", "Nobody answered my complaint about the {t}.",
    "They refused to give me a refund.", "Money thrown out of the window.",
)  # fmt: skip
NEUTRAL_TEXTS = (
    "The {t} has the number {k}.", "We got the {t} from {p} on {d}.", "{n} brought the {t} to the office.",
    "The {t} was sent by post.", "There is one {t} for each room.", "The shop opens at nine.", "The {t} stands near the door.",
    "This {t} is sold in {p}.", "It took {k} days to arrive.", "The {t} has two buttons.", "I received an e-mail about the {t}.",
    "{n} will pick up the {t} on {d}.", "The {t} is blue.", "They changed the address to {p}.", "The manual has {k} pages.",
    "The {t} belongs to the second floor.", "We ordered {k} of them.", "The next delivery is on {d}.", "It is made of wood.",
    "The {t} needs two batteries.", "The train stops in {p}.", "On {d} the {t} will be moved.", "I own a {t}.",
    "The course starts on {d}.", "This is version {k} of the {t}.", "The file has {k} lines.",
)  # fmt: skip
URGENT_TEXTS = (
    "We have to act now!", "The {t} is on fire!", "Please call back at once.", "I cannot work until the {t} is repaired.",
    "The server in {p} just crashed, hurry!", "It must be done within the next ten minutes.", "Right now, please!",
    "We need a doctor immediately.", "There is water everywhere, come quickly!", "Top priority: fix the {t}.",
    "Customers cannot pay, do something now.", "Security breach, react at once!", "The patient is getting worse fast.",
    "Drop everything and look at the {t}.", "The {t} exploded, send help!", "The whole site is offline, this is critical.",
    "I need an answer within the hour.", "Every second counts.", "Gas smell in the kitchen, please come immediately!",
    "Data is being lost right now.",
)  # fmt: skip
CALM_TEXTS = (
    "Have a look at the {t} when it suits you.", "This is nothing urgent.", "It would be nice to have a new {t} one day.",
    "Some time this year would be fine.", "No hurry at all.", "I just wanted to share a thought on the {t}.",
    "Please answer when you are back from holiday.", "A little question about the {t}, it can wait.", "Not a problem, only a note.",
    "If there is time left, clean the {t}.", "In a few months we could replace the {t}.", "Feel free to answer next month.",
    "The {t} makes a little noise, nothing bad.", "Low priority: paint the {t}.", "For your records: the {t} has moved.",
    "Only when you have nothing else to do.", "We can talk about the {t} in spring.", "It is fine if it takes a few weeks.",
    "A suggestion for some later version.", "By the way, the {t} is dusty.",
)  # fmt: skip
SPAM_TEXTS = (
    "You are the lucky winner of a {t}!", "Get your free {t} in one click!", "Pills without a prescription, order today!",
    "Make money while you sleep!!!", "Send us your card number to receive the prize.", "Only today: {k} for the price of one!!!",
    "Your account is locked, click here and enter your password.", "A rich prince wants to share {k} million with you.",
    "Hot singles in {p} wait for you, click!", "Double your money in {k} days!", "Free entry: win a {t} every day!",
    "Cheapest watches, buy buy buy!!!", "You have been chosen! Claim your reward now!", "Lottery result: you won {k}000 dollars!",
    "Work from home and get rich!", "No credit check, instant loan, click now!", "Miracle diet, lose {k} kilos in a week!",
    "Last chance!!! Free {t} for the first hundred clicks!", "Bitcoin secret that banks hate, click here!",
    "Reply with your bank account to get your winnings.",
)  # fmt: skip
HAM_TEXTS = (
    "Hello {n}, shall we have coffee on {d}?", "I attach the minutes of our meeting.", "Thank you for sending the {t}.",
    "I will call you tomorrow morning.", "Please send me the slides for {d}.", "Grandma says hello.",
    "Our appointment with {n} is at ten.", "We arrive in {p} on {d}.", "Do you want to have dinner with us?",
    "The invoice for the {t} is attached, regards {n}.", "Dear team, the plan for next week is ready.",
    "Could you water my plants while I am in {p}?", "The bus was late, I am on my way.", "Good luck with your exam, {n}!",
    "Your {t} is repaired and can be picked up.", "The doctor moved your visit to {d}.", "I am home now.",
    "Class is in room {k} today.", "{n} wants to know if you still need the {t}.", "I stay in bed today, see you on {d}.",
)  # fmt: skip
QUESTION_TEXTS = (
    "Where did you put the {t}?", "Who told you about {n}?", "How much is this {t}?", "When do we arrive in {p}?",
    "What is the name of your friend?", "Why did {n} leave?", "Have you seen my {t}?", "Is there a {t} in the house?",
    "May I use the {t}?", "Which way is {p}?", "How long does it take?", "Was {n} there?", "Do you sell {k} of them?",
    "Is {n} ill?", "Whose car is that?", "Are you coming with us?", "Could it be the {t}?", "What happened on {d}?",
)  # fmt: skip
COMMAND_TEXTS = (
    "Shut the window.", "Take this {t} away.", "Tell {n} to come.", "Drive to {p}.", "Lay the {t} on the floor.",
    "Do it again.", "Listen to {n}.", "Show me the {t}.", "Turn off the light.", "Order {k} of them.", "Wash the {t}.",
    "Never open the {t}.", "Stand up.", "Carry the {t} upstairs.", "Turn right.", "Remind {n} on {d}.", "Be quiet.",
    "Fetch the {t}.", "Please hand me the {t}.", "Hold the {t}.",
)  # fmt: skip
STATEMENT_TEXTS = (
    "The {t} was here.", "{n} comes from {p}.", "We talked to {n} on {d}.", "They own {k} chairs.", "The road to {p} is long.",
    "It is warm outside.", "{n} lost a {t}.", "This {t} is mine.", "Everybody went to {p}.", "Your {t} is new.",
    "The museum is in {p}.", "He likes the {t}.", "I counted {k} birds.", "She bought the {t}.", "I know {n}.",
    "The moon is bright.", "We found {n} in {p}.", "Our {t} is broken.", "The dog sleeps.", "I read about the {t} on {d}.",
)  # fmt: skip
RULES = (
    "What is the label, {or}?", "Labels to choose from: {c}.", "One of these labels fits the text: {c}.",
    "Which of {c} is it?", "Choose: {c}", "Pick one: {or}.", "The categories are {c}. Which category is it?",
    "Say which category the message belongs to: {c}.", "Which class does the text have? Classes: {c}",
    "Classify the message as {or}.", "Is this message {or}?", "Is the sentence {or}?", "Tell me if the text is {or}.",
    "Answer with one of these labels: {c}.", "Answer with one word: {or}.", "Your answer is one of {c}.",
    "Label set: {c}.", "Set of labels: {c}. Give the label of the input.", "labels = [{c}]", "Input is one of: {c}",
    "Categorize: {c}", "Categorise the text as {or}.", "Categories are:\n{b}", "Available labels:\n{b}",
    "Possible answers: {c}. Answer with nothing else.", "Possible categories: {c}. Reply with the category only.",
    "Decide: {or}?", "Decide which label fits: {c}.", "Determine whether the text is {or}.", "Put the text into one of {c}.",
    "Find the right category among {c}.", "Sort the message: {or}.", "Say only {or}.", "Output one of {c} and nothing else.",
    "You label messages. Labels: {c}.", "You are a labelling service. Choose {or}.", "You sort mail into {c}.",
    "Return exactly one label. Labels:\n{b}", "Select the matching label: {c}", "Choose the class of the text from {c}.",
    "The options are {c}. Choose one.", "Options:\n{b}\nWhich option is right for the text?", "Use one of the tags {c}.",
    "Tag the text with {or}.", "Mark the text as {or}.", "How would you label it: {or}?", "Judge the text: {or}?",
)  # fmt: skip
TEXT_FORMS = (
    "The text is: {}", "Message text: {}", "Text to label: {}", "<message>{}</message>", "<input>{}</input>",
    "Text: {}\nAnswer:", "Text: {}\nClass:", "Message: {}\nCategory:", "Sentence: {}\nLabel:", "Input: {}\nLabel:",
    "Input: {}\nAnswer:", "{}\nLabel:", "{}\n\nCategory:", "{}\n\nAnswer:", "Review: {}", "Comment: {}\nLabel:",
    "Which label does this text get? {}", "Question: which category? Text: {}", "What label? {}", "Now this one: {}",
    "Here it is: {}", "Mail: {}\nLabel:", "Post: {}", "Feedback: {}", "User: {}", "message = \"{}\"", "'{}'",
    "```\n{}\n```", "\"\"\"{}\"\"\"", "Text ({})", "- {}", "Classify this: {}", "Categorize this: {}", "Ticket: {}",
)  # fmt: skip
MEANINGS = (
    "{l} is used for {m}", "{l} marks texts on {m}", "{l}: everything on {m}", "{l} -> {m}", "{m} = {l}", "{m}: {l}",
    "if the text is about {m}: {l}", "choose {l} when it is about {m}", "say {l} for {m}", "{l} ({m})", "{l} / {m}",
    "label {l} means {m}", "answer {l} if it is on {m}", "{l} covers {m}", "{m} gets {l}", "texts on {m} are {l}",
)  # fmt: skip
NAMING = (
    "It is about {}.", "Keyword: {}", "All of this is about {}.", "({})", "Tag: {}", "In short: {}.", "Belongs to {}.",
    "For {} only.", "A case of {}.", "Category {}.", "Read more in {}.", "#{} #news",
)  # fmt: skip
