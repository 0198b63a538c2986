"""Scenes of two roles at work, for the training side alone, written as those of `training.more_scenes`, which holds them too."""

from __future__ import annotations

Slots = dict[str, tuple[str, str, str, str, str]]

SCENES: dict[str, tuple[Slots, tuple[str, ...]]] = {
    "role_second_hand_sale": (
        {
            "seller": ("person", "seller|former owner|person who gets the money", "seller|sold_by|former_owner",
                "Who is the seller?|Who parted with the thing?|To whom does the money go?|Who owned it before the deal?|Whose thing was it at first?"
                "|Who no longer has it?|Who got paid?",
                "Did {v} sell it?|Does the money go to {v}?|Was {v} the former owner?|Did {v} own it before the deal?"),
            "buyer": ("person", "new owner|person who pays", "bought_by|new_owner",
                "Who is the buyer?|Who owns the thing now?|Who has to pay?|Who took it home in the end?|Whose thing is it after the deal?"
                "|Who spent the money?|Who is the new owner?",
                "Did {v} buy it?|Is {v} the new owner?|Is it the thing of {v} now?"),
            "thing": ("product", "thing sold|used thing|what changed hands", "thing|item|sold_thing",
                "What changed hands?|What was the deal about?|Which used thing was it?|What was for sale?|What does the new owner have now?"
                "|What was traded for money?",
                "Was the {v} for sale?|Did the {v} change hands?|Was the deal about the {v}?"),
            "price": ("amount", "price agreed on|sum of the deal", "price|agreed_price",
                "How much money was it?|What did they agree on as the price?|What did it cost?|For how much did it go?|Which sum was handed over?"
                "|How expensive was it?",
                "Did it cost {v}?|Did they agree on {v}?|Was {v} the price?"),
            "place": ("city", "place of the handover|pick-up town", "handover_place|pick_up_city",
                "Where was it handed over?|In which town did they meet?|Where does one pick it up?|What was the meeting place?|Where did the deal take place?"
                "|To which town did the two travel?",
                "Did they meet in {v}?|Was it handed over in {v}?|Is {v} the pick-up town?"),
        },
        (
            "{buyer} bought the {thing} from {seller} for {price}.",
            "{seller} sold the {thing} to {buyer}. They met in {place}.",
            "For {price} the {thing} went from {seller} to {buyer}.",
            "Dear {buyer}, yes, you can have the {thing} for {price}. Come and get it in {place}. Regards, {seller}",
            "Sale agreement\nSold by: {seller}\nBought by: {buyer}\nItem: {thing}\nPrice: {price}",
            "{seller}: Would you like my old {thing}?\n{buyer}: Yes, I take it! Can we meet in {place}?",
            "buyer {buyer} | seller {seller} | item {thing} | pick-up {place} | paid {price}",
            "Hi {seller}, the money, {price}, is on its way to you. Thanks for letting me have the {thing}! {buyer}",
            "So I asked {seller} how much, and {seller} said {price}, and I got in the car to {place}.",
            "Happy new owner: {buyer} gets the {thing} in {place}",
            "The {thing} that belonged to {seller} for years now stands in the flat of {buyer}, who paid {price} for it.",
            "2 items closed. Last: {thing}, picked up by {buyer} in {place}, offered by {seller}.",
        ),
    ),
    "role_job_change": (
        {
            "worker": ("person", "person who changes jobs|employee who moves on", "employee|job_changer",
                "Who has a new job?|Who changes jobs?|Whose career is it about?|Who moves on?|Who handed in the notice?|Who starts afresh?",
                "Does {v} change jobs?|Does {v} have a new job?|Is it the career of {v}?"),
            "old": ("company", "old employer|former employer|company that loses the employee", "old_employer|left_company|previous_employer",
                "What is the old employer?|Where was the job until now?|Which firm loses somebody?|Whom was the work for in the past?"
                "|Which company belongs to the past?|Where is a desk empty now?|To which firm did one say goodbye?",
                "Is {v} the old employer?|Was the job at {v} until now?|Does {v} lose somebody?"),
            "new": ("company", "new employer|future employer|company that hires", "new_employer|hired_by|next_employer",
                "What is the new employer?|Where is the next job?|Which firm gets somebody new?|Who will pay the wages from now on?"
                "|For which firm will the work be in the future?|Which company hires?|Where does the first day at work take place?",
                "Is {v} the new employer?|Is the next job at {v}?|Does {v} get somebody new?"),
            "role": ("occupation", "kind of job|work to be done", "position",
                "What is the profession?|As what does one work there?|Which position is it?|What kind of work is it?|Which job was filled?|What is written under the name?",
                "Is the position {v}?|Is the profession {v}?|Does one work there as {v}?"),
            "start": ("date_words", "first day at work|start date", "start_date|first_day",
                "When is the first day?|From which date on does the new contract count?|When does the work begin?|On which date does it start?"
                "|What is the date of the beginning?|When is the move?",
                "Is {v} the first day?|Does the work begin on {v}?|Does the new contract count from {v}?"),
        },
        (
            "{worker} leaves {old} and joins {new} on {start}.",
            "{new} has won {worker} over from {old}. The position: {role}.",
            "After nine years at {old}, {worker} goes to {new} as {role}.",
            "Dear colleagues at {old}, from {start} on you will find me at {new}. All the best, {worker}",
            "Name: {worker}\nPrevious company: {old}\nNext company: {new}\nJob: {role}\nStart: {start}",
            "\"Are you still with {old}?\"\n\"No, I am with {new} now, as {role}!\"",
            "joins: {new} / leaves: {old} / who: {worker} / date: {start}",
            "Welcome to {new}, {worker}! We are glad to have you as {role}. Your badge is ready on {start}.",
            "{old} says goodbye to {worker}, who was much liked there.",
            "People on the move: {worker}, {role}, to {new}, before that {old}",
            "You know {worker}, right? Quit at {old} last week, the new place is {new}, and it all begins on {start}.",
        ),
    ),
    "role_successor": (
        {
            "before": ("person", "predecessor|head until now|person who steps down", "predecessor|former_head|steps_down",
                "Who steps down?|Who is the predecessor?|Who had the post until now?|Who retires?|Whose time at the top is over?|Who gives the post away?"
                "|Who will be missed?",
                "Does {v} step down?|Is {v} the predecessor?|Had {v} the post until now?"),
            "after": ("person", "successor|next head|person who takes over", "successor|new_head|takes_over",
                "Who takes over?|Who is the successor?|Who has the post from now on?|Who sits in the big chair next?|Whose time at the top begins?"
                "|Who comes next in the post?|Who is the new chief?",
                "Does {v} take over?|Is {v} the successor?|Has {v} the post from now on?"),
            "firm": ("company", "company with a new head|firm", "company|firm",
                "Which company has a new chief?|In which firm does the top change?|What company is it about?|Which firm will be led by somebody else?"
                "|Where is the post?|Which business gets new leadership?",
                "Does {v} have a new chief?|Does the top change at {v}?|Is the post at {v}?"),
            "month": ("month", "month of the change|time of the change at the top", "month|change_month",
                "In which month is the change?|When does the new time begin?|Which month brings the new head?|What month was agreed on?"
                "|When does the leadership change?|When will it happen?",
                "Is the change in {v}?|Was {v} agreed on?|Does the leadership change in {v}?"),
            "years": ("small_integer", "years in the post|number of years of the old head", "years|years_in_post",
                "How many years was the old head in the post?|How long did the last one lead the firm?|How many years in office were there?"
                "|What is the number of years in charge?|After how many years was it enough?|How long did that era last in years?",
                "Did the era last {v} years?|Were there {v} years in office?|Was it enough after {v} years?"),
        },
        (
            "{after} follows {before} as head of {firm}.",
            "{before} has led {firm} for {years} years and now hands the keys to {after}.",
            "{firm}: {after} in, {before} out. The change comes in {month}.",
            "In {month}, {before} will hand {firm} over to {after}.",
            "Dear team, after {years} years I leave {firm}. Please help {after} as you helped me. Yours, {before}",
            "Firm: {firm}\nHead so far: {before}\nHead to be: {after}\nChange: {month}\nYears of service: {years}",
            "- Who is the boss of {firm} now, still {before}?\n- No, {after}, since {month}.",
            "out={before} years={years} in={after} month={month}",
            "The board of {firm} chose {after}. Flowers and a long round of applause went to {before}.",
            "{after} gets the corner office at {firm} in {month}",
            "Well, {before} had enough after {years} years, so they looked around and found {after}.",
        ),
    ),
    "role_coach_trip": (
        {
            "start": ("city", "departure city|start of the journey|place where one gets on", "departure_city|start",
                "Where does the journey begin?|In which city does one get on?|What is the starting point?|Which city does the coach leave behind?"
                "|Where do the passengers come from?|Where is the first stop?|Which city is left?",
                "Does the journey begin in {v}?|Does one get on in {v}?|Does the coach leave {v} behind?"),
            "end": ("city", "arrival city|destination|place where one gets off", "to|destination|arrival_city",
                "Where does the journey end?|In which city does one get off?|What is the destination?|Which city do the passengers want to reach?"
                "|Where is the last stop?|Where to?|What city will they see at the end?",
                "Does the journey end in {v}?|Does one get off in {v}?|Is {v} the destination?"),
            "leave": ("time_24", "departure time|time when the coach sets off", "departure|departs_at",
                "When does the coach set off?|At what time must one be on board?|When do the wheels start to turn?|What is the time of departure?"
                "|After what time is one too late to get on?|When does it leave?",
                "Does the coach set off at {v}?|Must one be on board at {v}?|Is {v} the time of departure?"),
            "reach": ("time_24", "arrival time|time when the coach gets there", "arrival|arrives_at",
                "When does the coach get there?|At what time is the trip over?|When can one be met at the stop?|What is the time of arrival?"
                "|When are the passengers at their goal?|By when is the coach there?",
                "Does the coach get there at {v}?|Is the trip over at {v}?|Is {v} the time of arrival?"),
            "fare": ("amount", "fare|price of the ticket", "fare|ticket_price",
                "What is the fare?|How much is a ticket?|What does the ride cost?|How much does a passenger pay?|What is the price of a seat?|How dear is the trip?",
                "Is a ticket {v}?|Does the ride cost {v}?|Does a passenger pay {v}?"),
        },
        (
            "The coach from {start} to {end} departs at {leave} and arrives at {reach}.",
            "To {end} from {start}: {fare} one way.",
            "You reach {end} at {reach} if you take the coach that leaves {start} at {leave}.",
            "Hello, I am on the coach to {end}. We left {start} at {leave}, please pick me up at {reach}!",
            "From: {start}\nTo: {end}\nDep.: {leave}\nArr.: {reach}\nPrice: {fare}",
            "arr {reach} {end} | dep {leave} {start} | {fare}",
            "\"How do I get to {end}?\"\n\"There is a coach from {start}, {fare}, arriving at {reach}.\"",
            "New coach line: {start} to {end} for {fare}",
            "{end} is only one ride away. Get on in {start} at {leave}, pay {fare}, and enjoy the view.",
            "{leave} coach leaves {start}, {reach} coach stops in {end}, all seats taken",
            "We said goodbye to {start} and were in {end} at {reach}. The ticket was {fare}.",
        ),
    ),
    "role_private_loan": (
        {
            "lender": ("first_name", "lender|person who lent the money|person who waits for the money", "lender|lent_by|creditor",
                "Who lent the money?|Who helped out with cash?|Who waits to get the money back?|To whom is money owed?|Whose wallet got lighter at first?"
                "|Who gave the loan?|Who is the lender?",
                "Did {v} lend the money?|Is money owed to {v}?|Did {v} help out with cash?"),
            "borrower": ("first_name", "borrower|person in debt|person who needed money", "borrower|debtor|owes",
                "Who needed money?|Who is in debt?|Who got the loan?|Who must pay back?|Who is the borrower?|Whose debt is it?|Who was short of cash?",
                "Is {v} in debt?|Must {v} pay back?|Did {v} need money?"),
            "lent": ("amount", "size of the loan|sum lent", "loan|sum_lent",
                "How big is the loan?|How much was handed over at the start?|What sum was needed?|How much cash was given?|What is the full debt?"
                "|How much money was it at first?",
                "Is the loan {v}?|Was {v} needed?|Is {v} the full debt?"),
            "paid": ("amount", "sum paid back so far|first payment", "paid_back|repaid",
                "How much has come back?|What part of the debt is already settled?|How much was returned?|What was the first payment?"
                "|What sum is no longer owed?|How much did the debt shrink?",
                "Has {v} come back?|Was {v} returned?|Was the first payment {v}?"),
            "due": ("weekday", "due day|day for the rest of the money", "due|due_day",
                "When is the rest due?|By which day must all be settled?|What is the last day to pay?|Until when is there time for the rest?"
                "|Which day is the deadline?|On which day does the waiting end?",
                "Is the rest due on {v}?|Is {v} the deadline?|Must all be settled by {v}?"),
        },
        (
            "{borrower} borrowed {lent} from {lender}.",
            "{lender} lent {borrower} {lent} and wants it back by {due}.",
            "Of the {lent} that {borrower} got from {lender}, {paid} is paid back.",
            "Hi {lender}, here is {paid} for now. You get the rest on {due}, I promise! {borrower}",
            "Lent by: {lender}\nBorrowed by: {borrower}\nSum: {lent}\nPaid back: {paid}\nRest due: {due}",
            "{borrower}: Could you give me {lent} until {due}?\n{lender}: Sure, no problem.",
            "debt: {borrower} -> {lender}, {lent}, returned {paid}",
            "I, {borrower}, owe {lender} {lent}. I will pay on {due}.",
            "Dear {borrower}, do not forget: I gave you {lent}, and only {paid} came back. {lender}",
            "{lender} was kind enough to lend money, and {borrower} has already given back {paid}.",
            "On {due} at the latest I must give {lender} the money back, {lent}. Remind me, says {borrower}.",
        ),
    ),
    "role_lawsuit": (
        {
            "plaintiff": ("company", "plaintiff|company that sues|complaining side", "plaintiff|sued_by|claimant",
                "Who is the plaintiff?|Which company went to court first?|Who wants money by law?|Which side complains?|Who started the case?"
                "|Which firm feels wronged?|Who filed the suit?",
                "Is {v} the plaintiff?|Did {v} start the case?|Does {v} feel wronged?"),
            "defendant": ("company", "defendant|company that is sued|accused side", "defendant|accused|sued_company",
                "Who is the defendant?|Which company is accused?|Against whom is the case?|Which side must defend itself?|Which firm is said to have done wrong?"
                "|Who might have to pay?|Who was taken to court?",
                "Is {v} the defendant?|Is {v} accused?|Is the case against {v}?"),
            "judge": ("person", "judge|person who decides the case", "judge|decided_by",
                "Who decides?|Who is the judge?|Who listens to both sides?|Who leads the hearing?|Who has the last word in the case?|In whose hands is the ruling?",
                "Is {v} the judge?|Does {v} decide?|Does {v} lead the hearing?"),
            "sum": ("amount", "sum in dispute|damages|money asked for", "damages|sum_in_dispute",
                "How much money is asked for?|What are the damages?|What sum is at stake?|How large is the claim?|How much would the loser owe?"
                "|What is the fight worth?",
                "Is {v} asked for?|Is {v} at stake?|Are the damages {v}?"),
            "place": ("city", "city of the court|court town", "court_city|court",
                "Where is the court?|In which city is the case heard?|Where do both sides meet?|What town is the hearing in?|Where will it be decided?"
                "|To which place must the lawyers travel?",
                "Is the court in {v}?|Is the case heard in {v}?|Do both sides meet in {v}?"),
        },
        (
            "{plaintiff} sues {defendant} for {sum}.",
            "{defendant} has been sued by {plaintiff} at the court in {place}.",
            "In the case {plaintiff} against {defendant}, {judge} will rule next week.",
            "{judge} asked {defendant} for papers. {plaintiff} says it lost {sum}.",
            "Plaintiff: {plaintiff}\nDefendant: {defendant}\nJudge: {judge}\nCourt: {place}\nClaim: {sum}",
            "Court of {place}: {defendant} must answer the suit of {plaintiff}",
            "Dear Sir or Madam, {plaintiff} has brought a claim of {sum} against you at the court of {place}. To: {defendant}",
            "judge {judge}; defendant {defendant}; plaintiff {plaintiff}; claim {sum}",
            "\"Why is {defendant} in court?\"\n\"{plaintiff} says they copied a machine. It is about {sum}.\"",
            "Lawyers of {defendant} told {judge} in {place} that not a cent is owed to {plaintiff}.",
            "It is about {sum}: {plaintiff} took {defendant} to court, and {judge} hears the case.",
        ),
    ),
    "role_cup_final": (
        {
            "winner": ("team", "winner|team that won|new champion", "winner|champion|won_by",
                "Who won?|Which team is the champion?|Who got the cup?|Which side was better?|Whose fans celebrate?|Which team lifted the trophy?|Who came out on top?",
                "Did {v} win?|Is {v} the champion?|Did the cup go to {v}?"),
            "loser": ("team", "loser|team that lost|runner-up", "loser|runner_up|beaten_team",
                "Who lost?|Which team was second?|Whose fans are sad?|Which side was beaten?|Who went home without the cup?|Which team was not good enough?"
                "|Who had to congratulate the other side?",
                "Did {v} lose?|Was {v} beaten?|Did {v} go home without the cup?"),
            "sport": ("sport", "sport of the final|kind of game", "sport|game",
                "What sport was it?|Which game did they play?|In which sport was there a final?|What kind of match was it?|What do the two teams play?"
                "|Which sport is the cup for?",
                "Was the sport {v}?|Did they play {v}?|Was it a final in {v}?"),
            "city": ("city", "city of the final|place of the match", "host_city|played_in",
                "Where was the final?|In which city did they play?|Which town hosted the match?|Where did the fans travel?|Where was the stadium?"
                "|What was the place of the game?",
                "Was the final in {v}?|Did {v} host the match?|Did the fans travel to {v}?"),
            "hero": ("person", "best player|player of the match", "best_player|player_of_the_match",
                "Who was the best player?|Who decided the match?|Which player got the award?|Whose play was praised most?|Who was the star of the day?"
                "|Which name did the crowd shout?",
                "Was {v} the best player?|Did {v} decide the match?|Was {v} the star of the day?"),
        },
        (
            "{winner} beat {loser} in the final in {city}.",
            "{loser} lost to {winner}. The best player was {hero}.",
            "Defeat for {loser} in {city}: {winner} takes the {sport} cup",
            "It was a great day of {sport} in {city}, above all for {winner}. {loser} played well but had no luck.",
            "Sport: {sport}\nWinner: {winner}\nSecond: {loser}\nPlace: {city}\nPlayer of the day: {hero}",
            "\"Did {loser} win?\"\n\"No, {winner} did, thanks to {hero}.\"",
            "second {loser}, first {winner}, venue {city}",
            "Congratulations to {winner} from all of us at {loser}! What a final, and what a game by {hero}.",
            "Thanks to {hero}, {winner} got past {loser} in the last minute.",
            "{city} loves {sport}: thousands saw how {loser} fell and {winner} cheered.",
            "Oh man, {loser} had it in their hands, and then {hero} scored twice and the cup went to {winner}!",
        ),
    ),
    "role_support_case": (
        {
            "customer": ("person", "customer|person with the problem|person who asks for help", "customer|reported_by|requester",
                "Who has the problem?|Who asks for help?|Who is the customer?|Who wrote to the support team?|Whose device fails?|Who opened the case?"
                "|Who waits for a solution?",
                "Does {v} ask for help?|Is {v} the customer?"),
            "agent": ("person", "support agent|person who helps|helper", "agent|assigned_to|handled_by",
                "Who helps?|Who works on the case?|Which agent takes care of it?|Who looks for a solution?|Who is on the support side?|Who gave the answer?"
                "|Who is in charge of the case?",
                "Does {v} help?|Does {v} work on the case?|Is {v} the agent?"),
            "ticket": ("id", "ticket number|number of the case", "ticket_id|case_number",
                "What is the ticket number?|Under which number is the case filed?|Which number must one quote?|How is the case numbered?"
                "|What is written in the subject as a number?|Which case is it by number?",
                "Is {v} the ticket number?|Is the case filed under {v}?|Must one quote {v}?"),
            "device": ("product", "broken thing|device that fails", "device",
                "What does not work?|Which device fails?|What is broken?|What is the trouble with?|For which product is help needed?|What needs to be fixed?",
                "Does the {v} not work?|Is the trouble with the {v}?|Does the {v} need to be fixed?"),
            "when": ("time_24", "time of the first message|time when the case was opened", "opened_at|reported_at",
                "When was the case opened?|At what time did the message come in?|Since what time does the customer wait?|What time is on the first message?"
                "|When did the call for help arrive?|At what hour was it reported?",
                "Was the case opened at {v}?|Did the message come in at {v}?|Was it reported at {v}?"),
        },
        (
            "{customer} reported at {when} that the {device} is broken; {agent} is looking into it.",
            "{agent} helped {customer} with the {device}.",
            "Ticket {ticket}: the {device} of {customer} does not start. Assigned to {agent}.",
            "Dear {customer}, thank you for your message. Could you switch the {device} off and on again? Kind regards, {agent}, support",
            "Ticket: {ticket}\nCustomer: {customer}\nAgent: {agent}\nProduct: {device}\nOpened: {when}",
            "{customer}: My {device} makes a strange noise.\n{agent} (support): I am sorry to hear that. Your number is {ticket}.",
            "{when} new ticket {ticket} from {customer} -> {agent}",
            "Hello {agent}, I still wait for news about my {device}, see {ticket}. {customer}",
            "| {agent} | {customer} | {device} | open since {when} |",
            "Thanks to {agent} from our help desk, {customer} can use the {device} again.",
            "Support sheet of {agent}: at {when} call by {customer}, angry, {device} fell apart.",
        ),
    ),
    "role_code_review": (
        {
            "author": ("username", "author of the change|user who wrote the code", "written_by|submitted_by",
                "Who wrote the code?|Who is the author of the change?|Whose work is checked?|Who made the change?|Who asked for a review?"
                "|Who has to mend the remarks?|Whose code is it?",
                "Did {v} write the code?|Is {v} the author?|Is the work of {v} checked?"),
            "reviewer": ("username", "reviewer|user who checks the code", "reviewer|reviewed_by|checked_by",
                "Who checks the code?|Who is the reviewer?|Who reads the change of the other?|Who left remarks?|Who says yes or no to it?"
                "|Whose opinion on the code counts?|Who looked for mistakes?",
                "Does {v} check the code?|Is {v} the reviewer?|Did {v} look for mistakes?"),
            "change": ("id", "number of the change|id of the change", "change_id|change",
                "What is the number of the change?|Which id does the change have?|Under what number is the change found?|Which change is it by id?"
                "|What id is on the review?|How is the change labelled?",
                "Is {v} the number of the change?|Does the change have the id {v}?|Is the change labelled {v}?"),
            "project": ("project", "project of the change|program worked on", "project|in_project",
                "In which project is the change?|What do they work on?|Which project gets better?|To what project does the code belong?"
                "|For which project was it written?|Which program is changed?",
                "Is the change in {v}?|Do they work on {v}?|Does the code belong to {v}?"),
            "remarks": ("small_integer", "number of remarks|count of comments", "remarks|comment_count",
                "How many remarks were there?|How many comments did the code get?|What is the count of notes on the code?|How many things were criticised?"
                "|How many notes need an answer?|What number of points came up?",
                "Were there {v} remarks?|Did the code get {v} comments?|Were {v} things criticised?"),
        },
        (
            "{reviewer} reviewed the change {change} by {author}.",
            "{author} opened {change} in {project} and asked {reviewer} to look at it.",
            "Change {change}, author {author}, approved by {reviewer} with {remarks} comments.",
            "@{reviewer} please have a look at my change in {project}, it is small. Thanks, {author}",
            "Project: {project}\nChange: {change}\nAuthor: {author}\nReviewer: {reviewer}\nComments: {remarks}",
            "<{author}> is {change} fine now?\n<{reviewer}> almost, I left {remarks} comments",
            "[{project}] {reviewer} requested changes on {change} ({author})",
            "reviewer={reviewer} comments={remarks} author={author} project={project}",
            "Hi {author}, nice work on {project}! I have {remarks} small comments, nothing big. {reviewer}",
            "Before it goes into {project}, {reviewer} must approve what {author} has written.",
            "In the daily: {author} is done with {change} and waits for {reviewer}.",
        ),
    ),
    "role_program_release": (
        {
            "new": ("version", "new version|version that is out now|version to install", "new_version|released_version|latest",
                "Which version came out?|What is the newest version?|What should users install?|To which version does one move up?|What number has the release?"
                "|Which version has the fix?|What is the fresh one called?",
                "Did {v} come out?|Is {v} the newest version?|Should users install {v}?"),
            "old": ("version", "old version|version before|version to be replaced", "old_version|previous_version|replaces",
                "Which version is out of date?|What version was there before?|What should users no longer use?|From which version does one come?"
                "|Which version has the error?|Which one is replaced?|What is the older number?",
                "Is {v} out of date?|Was {v} there before?|Should users no longer use {v}?"),
            "program": ("project", "name of the program|software", "program|software|name",
                "Which program is it?|What software was released?|What is the program called?|Which software gets an update?|What do the users install a new copy of?"
                "|Which product of the programmers is it?",
                "Was {v} released?|Is the program called {v}?|Does {v} get an update?"),
            "day": ("date_iso", "release date|day of the release", "release_date|released_on",
                "When was it released?|On which day could one get it first?|What is the release date?|Since when is it out?|Which date is given for the release?"
                "|When was it made public?",
                "Was it released on {v}?|Is {v} the release date?|Is it out since {v}?"),
            "manager": ("person", "person behind the release|release manager", "release_manager|released_by",
                "Who made the release?|Who is the release manager?|Who put it online?|Whose job was the release?|Who pressed the button?|Whom to thank for it?",
                "Did {v} make the release?|Is {v} the release manager?|Did {v} put it online?"),
        },
        (
            "{program} {new} is out and replaces {old}.",
            "Please update {program} from {old} to {new}.",
            "If you still run {old}, install {new}, which {manager} released on {day}.",
            "Dear users, {program} {new} was published on {day}. It repairs a bug in {old}. Have fun! {manager}",
            "Name: {program}\nVersion: {new}\nReplaces: {old}\nDate: {day}\nReleased by: {manager}",
            "{day} INFO upgraded {program} {old} -> {new}",
            "\"Does {program} crash for you too?\"\n\"Only with {old}. Take {new}, it works.\"",
            "Bug in {old}: {manager} publishes {program} {new}",
            "| {program} | was {old} | now {new} | {day} |",
            "Thanks to {manager}, we have {program} {new} today, {day}, much better than {old}.",
            "Support for {old} ends now. Move to {new}, says {manager}.",
        ),
    ),
    "role_team_meeting": (
        {
            "chair": ("person", "chair of the meeting|person who leads the meeting", "chair|led_by|chairperson",
                "Who leads the meeting?|Who is in the chair?|Who opens and closes the talk?|Who decides who may speak?|Who goes through the points one by one?"
                "|Who runs the round?",
                "Does {v} lead the meeting?|Is {v} in the chair?|Does {v} run the round?"),
            "writer": ("person", "minute taker|person who takes notes", "minutes_by|note_taker|written_by",
                "Who takes notes?|Who writes the minutes?|Who puts on paper what is said?|Who will send the notes round?|Whose pen is busy?|Who keeps the record?",
                "Does {v} take notes?|Are the minutes by {v}?|Does {v} keep the record?"),
            "old_room": ("room", "room first planned|room that was given up", "old_room|first_room",
                "Where was it planned at first?|Which room is no longer used for it?|Where should one not go?|What was the first choice of room?"
                "|Which room was given up?|Where will nobody be waiting?",
                "Was it planned in the {v} at first?|Was the {v} given up?|Was the {v} the first choice?"),
            "room": ("room", "right room|room where they really meet", "room|new_room|meets_in",
                "Where do they really meet?|In which room is it in the end?|Where should one go?|Which room was taken at last?|Where does the team sit together?"
                "|Where are the chairs needed?",
                "Do they really meet in the {v}?|Should one go to the {v}?|Is it in the {v} in the end?"),
            "time": ("time", "beginning of the meeting|time of the meeting", "starts_at",
                "When does it begin?|At what time do they meet?|What time should everybody be there?|When is the start?|What is the hour of the meeting?"
                "|From what time on do they talk?",
                "Does it begin at {v}?|Do they meet at {v}?|Should everybody be there at {v}?"),
        },
        (
            "{chair} chairs the meeting at {time}, {writer} takes the minutes.",
            "Minutes: {writer}. Chair: {chair}. Place: {room}.",
            "The meeting moves from the {old_room} to the {room}. It starts at {time}.",
            "Hello all, not the {old_room} but the {room} today, please. We begin at {time}. {chair} (chair)",
            "Start: {time}\nRoom: {room} (instead of {old_room})\nChair: {chair}\nNotes: {writer}",
            "\"Are we in the {old_room}?\"\n\"No, {chair}, who chairs today, has booked the {room}.\"",
            "{time} | {room} | chair {chair} | notes {writer}",
            "Since the {old_room} is too small, we go to the {room}. {writer} brings a laptop to write everything down.",
            "Room change! {room}, no longer {old_room}, still at {time}",
            "{writer} wrote down every word while {chair} led us through the agenda in the {room}.",
            "Thanks to {writer} for the minutes and to {chair}, who kept us all on time as head of the round.",
        ),
    ),
    "role_parcel": (
        {
            "sender": ("person", "sender|person who sent the parcel", "sender|sent_by",
                "Who sent the parcel?|Who is the sender?|From whom does it come?|Who packed the box?|Who paid for the stamps?|Who gets it back if nobody opens?",
                "Did {v} send the parcel?|Is {v} the sender?|Does it come from {v}?"),
            "receiver": ("person", "recipient|person who gets the parcel", "recipient|addressee|receiver",
                "Who gets the parcel?|Who is the recipient?|For whom is it?|Who may open the box?|Whose name is on the front?|At whose door does the courier ring?",
                "Does {v} get the parcel?|Is {v} the recipient?|Is the box for {v}?"),
            "home": ("address", "delivery address|address of the recipient", "delivery_address|ship_to",
                "Where must the parcel go?|What is the delivery address?|To which house is it brought?|Where does the courier ring?|At which door will the box end up?"
                "|What address is the goal?",
                "Must the parcel go to {v}?|Is {v} the delivery address?|Does the courier ring at {v}?"),
            "back": ("address", "return address|address of the sender", "return_address|ship_from",
                "What is the return address?|Where does the parcel come from?|To which house does it go if it cannot be handed over?|Where was it picked up?"
                "|At which address does the sender live?|What is the address on the back?",
                "Is {v} the return address?|Does the parcel come from {v}?|Does the sender live at {v}?"),
            "number": ("id", "tracking number|number of the parcel", "tracking_number|parcel_id",
                "What is the tracking number?|How can one follow the parcel?|What number is printed on the box?|Which number does the courier scan?"
                "|By what number is the shipment found?|What is the shipment called in the system?",
                "Is {v} the tracking number?|Is {v} printed on the box?|Is the shipment found under {v}?"),
            "day": ("weekday", "day of delivery|day when it arrives", "delivery_day|arrives_on",
                "When does it arrive?|On which day is it brought?|What day should one be at home?|Which day is the delivery?|Until which day must one wait?"
                "|When will the bell ring?",
                "Does it arrive on {v}?|Is it brought on {v}?|Should one be at home on {v}?"),
        },
        (
            "{sender} has sent a parcel to {receiver}, {home}.",
            "Parcel {number} for {receiver} from {sender} arrives on {day}.",
            "On {day} we bring {receiver} a box that {sender} posted.",
            "Dear {receiver}, your parcel {number} is on its way to {home}. You get it on {day}.",
            "From: {sender}, {back}\nTo: {receiver}, {home}\nNo.: {number}",
            "{receiver}: Has my parcel left yet?\n{sender}: Yes, I took it to the post today. It should be with you on {day}!",
            "scan {number} | deliver to {home} | return to {back}",
            "If nobody is in at {home}, take it back to {back}. The name of the sender is {sender}.",
            "{number}: picked up at {back}, handed over at {home} on {day}",
            "Addressee {receiver}, sender {sender}, tracking {number}.",
            "A big box for {receiver}! It came on {day}, and it is from {sender}, who lives at {back}.",
            "Could you drive to {home} on {day}? {receiver} waits there for the box from {sender}.",
        ),
    ),
    "role_private_lessons": (
        {
            "teacher": ("first_name", "private teacher|person who explains|tutor", "tutor|teacher|taught_by",
                "Who gives the lessons?|Who is the teacher?|Who explains things?|Who gets paid for the hour?|Who knows the subject well?|Who checks the homework?"
                "|Who prepares the tasks?",
                "Does {v} give the lessons?|Is {v} the teacher?|Does {v} explain things?"),
            "pupil": ("first_name", "pupil|person who learns|learner", "pupil|student|learner",
                "Who takes the lessons?|Who is the pupil?|Who learns?|Who wants better marks?|Who does the homework?|Who needed help at school?|Whose test is near?",
                "Does {v} take the lessons?|Is {v} the pupil?|Does {v} want better marks?"),
            "subject": ("subject", "school subject|what is taught", "subject|topic",
                "What is taught?|Which subject is it?|What are the lessons about?|In what does the learner get help?|What is hard for the learner?"
                "|What will the test be about?",
                "Is {v} taught?|Are the lessons about {v}?|Does the learner get help in {v}?"),
            "day": ("weekday", "day of the lessons|lesson day", "lesson_day",
                "On which day are the lessons?|When do they meet?|Which day of the week is kept free for it?|What day is the lesson?|When does one have to be prepared?"
                "|Which afternoon is taken?",
                "Are the lessons on {v}?|Do they meet on {v}?|Is {v} kept free for it?"),
            "fee": ("amount", "fee for an hour|price of a lesson", "fee|price_per_hour",
                "What does a lesson cost?|How much does one pay for an hour?|What is the fee?|How much do the parents pay?|What does an hour of help bring in?"
                "|What is the price of the help?",
                "Does a lesson cost {v}?|Is the fee {v}?|Do the parents pay {v}?"),
        },
        (
            "{teacher} teaches {pupil} {subject} every {day}.",
            "{pupil} has lessons in {subject} with {teacher}, for {fee} an hour.",
            "Every {day}, {pupil} goes to {teacher} to learn {subject}.",
            "Dear {teacher}, my child {pupil} is bad at {subject}. Do you have time on {day}? I can pay {fee}.",
            "Tutor: {teacher}\nStudent: {pupil}\nSubject: {subject}\nDay: {day}\nFee: {fee}",
            "{pupil}: I do not understand this page at all.\n{teacher}: No worries, I will explain it on {day}.",
            "{day}, {subject}, student {pupil}, tutor {teacher}",
            "Thanks to the lessons by {teacher}, {pupil} got the best mark in {subject}!",
            "{fee} for one hour of {subject}: that is what {teacher} asks, and {pupil} pays it gladly.",
            "\"Well done, {pupil}, all correct,\" said {teacher}, and closed the book on {subject}.",
            "So {teacher} showed me how it works, and I, {pupil}, understood {subject} for the first time. Only {fee}!",
        ),
    ),
    "role_office_lease": (
        {
            "landlord": ("person", "landlord|owner of the rooms|person who gets the rent", "landlord|let_by|lessor",
                "Who is the landlord?|Who lets the rooms?|Who receives the rent?|To whom does the house belong?|Whom does one call when the heating fails?"
                "|Who earns money with the rooms?",
                "Is {v} the landlord?|Does {v} let the rooms?|Does the house belong to {v}?"),
            "tenant": ("person", "tenant|person who rents|person who pays the rent", "tenant|rented_by|lessee",
                "Who is the tenant?|Who rents the rooms?|Who pays the rent?|Who will use the rooms?|Who moves in?|Whose name goes on the door bell?",
                "Is {v} the tenant?|Does {v} rent the rooms?|Does {v} move in?"),
            "rent": ("amount", "monthly rent", "monthly_rent",
                "How high is the rent?|What must be paid every month?|What do the rooms cost a month?|Which sum comes again and again?"
                "|How much goes out on the first of each month?|How much a month is it?",
                "Is the rent {v}?|Must {v} be paid every month?|Do the rooms cost {v} a month?"),
            "deposit": ("amount", "deposit|sum that comes back at the end", "deposit|security_deposit",
                "How high is the deposit?|What sum is kept for safety?|What must be paid only once?|Which money comes back at the end?"
                "|How much is kept in case of damage?|What is returned after moving out?",
                "Is the deposit {v}?|Is {v} kept for safety?|Does {v} come back at the end?"),
            "where": ("address", "address of the rooms|rented place", "rented_place",
                "Where are the rooms?|What is the address?|Which house is it in?|What place is rented?|At which house number does one move in?|Where will the work be done?",
                "Are the rooms at {v}?|Is the place at {v} rented?"),
        },
        (
            "{tenant} rents an office at {where} from {landlord}.",
            "{landlord} lets the office to {tenant} for {rent} a month.",
            "Besides the rent of {rent}, {tenant} pays {landlord} a deposit of {deposit}.",
            "Dear {landlord}, I have moved out of {where} today. Please send me back the deposit of {deposit}. Kind regards, {tenant}",
            "LEASE\nLandlord: {landlord}\nTenant: {tenant}\nPlace: {where}\nRent: {rent}\nDeposit: {deposit}",
            "tenant: {tenant} / deposit: {deposit} / rent: {rent}",
            "{tenant}: Is the office at {where} still free?\n{landlord}: Yes, you can have it for {rent} a month.",
            "{where}: rent {rent}, deposit {deposit}, landlord {landlord}",
            "Reminder from your landlord {landlord}: {tenant}, the rent of {rent} has not arrived yet.",
            "The keys to {where} went from {landlord} to {tenant}, who opens a small shop there.",
            "Right, so I pay {rent} each month, and the {deposit} I get back one day. My landlord, {landlord}, is nice.",
        ),
    ),
    "role_takeover": (
        {
            "buyer": ("company", "company that buys|new parent company", "acquirer|parent_company",
                "Which company buys the other?|Who grows by the deal?|Which firm pays?|Who is the new parent company?|Which company wants more power in the market?"
                "|Who swallowed the other?",
                "Does {v} buy the other?|Does {v} pay?|Is {v} the new parent company?"),
            "bought": ("company", "company that is bought|company that loses its freedom", "target|acquired_company|bought",
                "Which company is bought?|Who gets a new parent?|Which firm is no longer on its own?|Whose owners get money?|Who was taken over?"
                "|Which firm was swallowed?",
                "Is {v} bought?|Was {v} taken over?|Does {v} get a new parent?"),
            "price": ("amount", "price of a share|price paid per share", "price_per_share|share_price",
                "How much is paid for a share?|What is a share worth in the deal?|What does a holder of one share get?|What is the offer?"
                "|Which sum was offered per share?|How high is the bid?",
                "Is {v} paid for a share?|Is the offer {v}?|Does a share bring {v}?"),
            "staff": ("big_integer", "number of workers|jobs touched by the deal", "staff|workers|jobs",
                "How many workers are there?|How many people wonder about their jobs?|How many jobs does the deal touch?|What is the head count?"
                "|How many employees move to the other firm?|How large is the staff?",
                "Are there {v} workers?|Does the deal touch {v} jobs?|Is {v} the head count?"),
            "boss": ("person", "head of the deal|person who announced the deal", "announced_by|spokesperson",
                "Who announced the deal?|Who spoke to the press?|Whose words are quoted?|Who made it public?|Which person told the news?|From whom does the news come?",
                "Did {v} announce the deal?|Did {v} speak to the press?|Are the words of {v} quoted?"),
        },
        (
            "{buyer} buys {bought} for {price} a share.",
            "{bought} now belongs to {buyer}. {boss} announced it this morning.",
            "{bought} swallowed: {buyer} pays {price} a share",
            "{boss} told reporters that {buyer} takes over {bought} with all {staff} workers.",
            "Buyer: {buyer}\nBought company: {bought}\nPer share: {price}\nWorkers: {staff}\nAnnounced by: {boss}",
            "To the {staff} workers of {bought}: from today on we are part of {buyer}. Nothing changes for you. {boss}",
            "\"I heard that {bought} was sold?\"\n\"Yes, to {buyer}, for {price} a share.\"",
            "deal | {bought} -> {buyer} | {price} per share | {staff} workers",
            "With the purchase of {bought}, {buyer} gets {staff} workers more.",
            "Nobody thought that {bought} would be sold, but {buyer} made an offer of {price} a share, said {boss}.",
            "For sale no more: {bought} has found its buyer in {buyer}.",
        ),
    ),
    "role_player_transfer": (
        {
            "player": ("person", "player who changes teams|player on the move", "player|transferred_player",
                "Which player changes teams?|Who gets a new shirt?|Who is on the move?|Whom did the two clubs talk about?|Who will play elsewhere?"
                "|Which athlete was sold?",
                "Does {v} change teams?|Does {v} get a new shirt?|Was {v} sold?"),
            "old": ("team", "old team|team that loses the player", "old_team|leaves",
                "Which team loses a player?|Where did the player play before?|What is the old team?|Which club receives the money?|Whose fans say goodbye?"
                "|Which shirt belongs to the past?",
                "Does {v} lose a player?|Is {v} the old team?|Does {v} receive the money?"),
            "new": ("team", "new team|team that gets the player", "new_team|joins",
                "Which team gets a player?|Where will the player play next?|What is the new team?|Which club spends the money?|Whose fans say welcome?"
                "|Which shirt will be worn from now on?",
                "Does {v} get a player?|Is {v} the new team?|Does {v} spend the money?"),
            "fee": ("amount", "transfer fee|sum between the teams", "transfer_fee|fee",
                "How high is the transfer fee?|What did the player cost?|How much money went between the clubs?|What sum was paid for the athlete?"
                "|How dear was the player?|What was the price?",
                "Is the transfer fee {v}?|Did the player cost {v}?|Was {v} paid for the athlete?"),
            "number": ("small_integer", "number on the shirt|shirt number", "shirt_number|number",
                "Which number is on the new shirt?|What is the shirt number?|With which number will the player run?|What number did the player choose?"
                "|Which number was still free?|What figure will one see on the back?",
                "Is {v} on the new shirt?|Is {v} the shirt number?|Did the player choose number {v}?"),
        },
        (
            "{player} moves from {old} to {new} for {fee}.",
            "{new} signs {player}, who played for {old} for six years.",
            "{old} sold {player} to {new}. The fee is said to be {fee}.",
            "Goodbye, {old}, and thank you for everything! Hello, {new}, I wear number {number} now. Yours, {player}",
            "Player: {player}\nFrom: {old}\nTo: {new}\nFee: {fee}\nShirt: {number}",
            "In: {new} | Out: {old} | {player} | {fee}",
            "\"Is {player} still at {old}?\"\n\"No, with {new} now, number {number}.\"",
            "{fee}! {new} gets {player}",
            "Fans of {old} are angry: {player} was given away to {new}.",
            "At {new}, {player} will wear number {number}. {old} can buy somebody else with the {fee}.",
            "They paid {fee}, can you believe it? I hope that {player} is as good for {new} as for {old}.",
        ),
    ),
    "role_missed_call": (
        {
            "caller": ("person", "caller|person who phoned|person who waits for an answer", "caller|called_by",
                "Who called?|Who was on the line?|Who left a message?|Who wants to be called back?|Who tried to get through?|Who waits for an answer?"
                "|Whose voice was on the phone?",
                "Did {v} call?|Was {v} on the line?|Did {v} leave a message?"),
            "called": ("person", "person who was called|person who should call back", "called|message_for|to",
                "Who was called?|For whom is the message?|Who did not pick up?|Who should call back?|Whom did one want to speak to?|Who was away from the desk?"
                "|Who finds the note later?",
                "Is the message for {v}?|Should {v} call back?"),
            "phone": ("phone", "number to call back|phone number", "phone|call_back_number",
                "Which number should be dialled?|What is the phone number?|On which number does one get through?|What number was left?|Which number is it for the answer?"
                "|How does one call back?",
                "Should {v} be dialled?|Is {v} the phone number?|Was the number {v} left?"),
            "time": ("time", "time of the call|when the phone rang", "called_at",
                "When did the phone ring?|At what time was the call?|What time was it when nobody answered?|When was the message left?|At what hour did one try?"
                "|What time is on the note?",
                "Did the phone ring at {v}?|Was the call at {v}?|Was the message left at {v}?"),
            "matter": ("product", "matter of the call|thing the call was about", "matter|about",
                "Which thing was talked of?|What is the matter?|Why did somebody phone, about what thing?|Which item is the question about?"
                "|What thing is named in the message?",
                "Was the call about the {v}?|Is the {v} the matter?|Is the question about the {v}?"),
        },
        (
            "{caller} called for {called} at {time}.",
            "{called}, please call {caller} back at {phone}.",
            "A call for {called} came in at {time}: it was {caller}, about the {matter}.",
            "Hi {called}, while you were out, {caller} rang about the {matter}. The number is {phone}.",
            "Message for: {called}\nCaller: {caller}\nTime: {time}\nNumber: {phone}\nAbout: {matter}",
            "\"Did anybody ring me?\" asked {called}.\n\"Yes, {caller}, at {time}.\"",
            "missed call | from {caller} | to {called} | {time} | {phone}",
            "Hello, this is {caller}. I have a question on the {matter}, {called}. You can reach me at {phone}. Bye!",
            "{called} missed a call from {caller}.",
            "{time}: phone rings, {called} at lunch, {caller} on the line, wants to talk about the {matter}.",
            "The {matter} again! {caller} has tried to reach {called} since {time}.",
        ),
    ),
    "role_shift_swap": (
        {
            "asker": ("first_name", "person who wants the day off|person who asks for the swap", "asks|wants_off|swap_asked_by",
                "Who wants the day off?|Who asked for the swap?|Who cannot come to work?|Who needs a favour?|Whose shift is covered?|Who is replaced?"
                "|Who owes the other a favour now?",
                "Does {v} want the day off?|Did {v} ask for the swap?|Is {v} replaced?"),
            "helper": ("first_name", "person who steps in|colleague who does the favour", "steps_in|covered_by|stand_in",
                "Who steps in?|Who works instead?|Who does the favour?|Who said yes to the swap?|Who comes although it was not planned?|Whom should one thank?"
                "|Who is the stand-in?",
                "Does {v} step in?|Does {v} work instead?|Did {v} say yes to the swap?"),
            "given": ("weekday", "day that is covered|day of the favour", "covered_day|swapped_day",
                "Which day is covered?|On which day is somebody else there?|What day was hard for the asker?|For which day was help needed?"
                "|When does the stand-in come?|What day was asked for?",
                "Is {v} covered?|Was help needed for {v}?|Does the stand-in come on {v}?"),
            "back": ("weekday", "day worked in return|day given back", "return_day|in_return",
                "Which day is worked in return?|When is the favour paid back?|On which day does the stand-in rest in exchange?|What day was offered in exchange?"
                "|Which day evens it out?|When does the asker make up for it?",
                "Is {v} worked in return?|Is the favour paid back on {v}?|Was {v} offered in exchange?"),
            "job": ("occupation", "job of the two|what they work as", "position",
                "What do the two work as?|Which job do both have?|What kind of worker is needed?|In which position are they?|What is their profession?|As what are they hired?",
                "Do the two work as {v}?|Is {v} their job?|Is the position {v}?"),
        },
        (
            "{helper} works for {asker} on {given}.",
            "{asker} has no time on {given}, so {helper} takes the shift. In return {asker} comes on {back}.",
            "Thank you, {helper}, for taking my {given}! I will work your {back}. {asker}",
            "{asker}: Can you do my shift on {given}?\n{helper}: Yes, if you do mine on {back}.",
            "Swap\nAsked by: {asker}\nStand-in: {helper}\nDay: {given}\nIn return: {back}\nJob: {job}",
            "roster: {given} {helper} (instead of {asker}); {back} {asker} (instead of {helper})",
            "Dear boss, {helper} will stand in for me on {given}. We both work as {job}, so it should be fine. Regards, {asker}",
            "| {helper} covers {asker} | {given} | job: {job} |",
            "Because of a wedding, {asker} needed {given} free, and luckily {helper} jumped in.",
            "Oh, {asker} owes me one, says {helper}. I give up my {given}, and all I get is {back}.",
            "{back} is now the day of {asker}, as {helper} had {given} instead.",
        ),
    ),
}  # fmt: skip
