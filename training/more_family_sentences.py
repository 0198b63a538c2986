"""More sentences for the families of `training.label_families`, for the training side alone."""

from __future__ import annotations

SERVICE: dict[str, str] = {
    "billing": """
        You took 40 euros too much from my bank account.
        What is this charge of nine pounds for?
        The invoice for May has not come yet.
        Can I pay by bank transfer instead of by card?
        I need an invoice with my company's name on it.
        Please explain the second line of my bill.
        Has my payment reached you?
        You have billed me for a month that I did not use.
        I would like to pay in three instalments.
        When is the next payment due?
        Why did the monthly fee go up?
        The VAT number on the invoice is missing.
        I got a payment reminder, but I paid weeks ago.
        Which bank details should I use to pay?
        Kindly correct the total on invoice 2041.
        My bank says your direct debit was refused.
        Do you accept cheques?
        There are two charges from you on my statement.
        I cannot find my receipts from last year.
        What do I still owe you?
        The sum on the bill and the sum on the receipt differ.
        Double payment in April, please check.
        Your bill lists three hours of work, it was only two.
        Could the invoice go to our accounts department?
        I have a new credit card, where do I enter it?
        The direct debit was taken on the wrong day.
        May I pay the bill next month?
        Who can tell me why I have to pay a late fee?
        Our invoice is made out to the wrong company.
        How do I see all my bills at once?
        I was promised a price of 20 pounds, the bill says 25.
        Please take the fee off my next bill.
        No invoice was in the envelope.
        The payment page refuses my card.
        Is tax included in the amount on the bill?
        I am writing about invoice number 7731.
        Since January you have taken five euros more each month.
        Can the bill be sent by mail instead of by post?
        My account balance with you seems wrong.
        We need the receipt for our tax office.
        Did you get the money that I sent on Friday?
        The same amount was taken from my card two times.
        Invoice 5502: the quantity is wrong, we got six and not eight.
        I am being charged for my neighbour's calls.
        Would you split the bill between my sister and me?
        To what account do I transfer the 60 pounds?
        My card expired, so the payment failed.
        I do not see my discount on the invoice.
        Why was I billed before the work was done?
        The bill came twice, do I pay both?
        Hello, could you check my last three payments?
        Is it possible to pay once a year instead of every month?
        You have our old address on the invoice.
        Which fees do I pay each month, and for what?
        The final sum has been added up wrongly.
        I paid in cash and would like a receipt.
        By what date do I have to pay?
        My bill was always 30 pounds, now it is 90.
        A fee of five euros for a paper bill is too much.
        Please stop taking the money from my account, I will pay by card.
        Your reminder says unpaid, my bank says paid.
        Our order number has to be on every invoice.
        Can I download my bills?
    """,
    "shipping": """
        My order was sent a week ago and nothing has come.
        Has my parcel left the warehouse?
        The driver did not ring the bell.
        Can the box be left with my neighbour?
        Tracking says delivered, but there is nothing here.
        Which courier do you use?
        I will be away on Tuesday, please deliver on Wednesday.
        Do you deliver to Norway?
        The parcel has been stuck at customs for days.
        On what day will the sofa be brought?
        How much is postage to Ireland?
        Please send it to my office, not to my home.
        The box was left outside in the rain.
        Could you send me the tracking number?
        Only one of the two parcels came.
        Your courier threw the package over the fence.
        How many days does delivery to Spain take?
        The package went back to the sender.
        Will it come before Christmas?
        I have been waiting at home all day for the delivery van.
        Is express delivery possible?
        Still no sign of my parcel.
        It was to be here on Thursday, now it is Saturday.
        Could the courier come in the evening?
        Do you send goods to islands?
        I gave the wrong house number, can you tell the driver?
        Parcel 88213 has not moved since Sunday.
        The carton was open when the postman brought it.
        Where can I pick up the parcel?
        What does it cost to send it overnight?
        The tracking page has not changed for four days.
        Your driver says he could not find my street.
        Does the delivery go up to the third floor?
        Please hold the parcel at the post office for me.
        Is free shipping possible above a certain sum?
        They delivered to number 12, but I live at 21.
        I need it by Friday, can you send it faster?
        Nobody was home, when will the courier try again?
        Has my order been dispatched?
        How will the wardrobe be delivered, in parts or whole?
        May I collect the order from your warehouse myself?
        My neighbour knows nothing of any parcel.
        Not delivered yet: two lamps and a mirror.
        The van drove past my house without stopping.
        Please change the delivery address to 5 Elm Road.
        Was my parcel sent back to you?
        I ordered on the first, when does it get here?
        The courier wants extra money at the door, is that right?
        Can I choose the day of delivery?
        Who signed for my parcel?
        Our pallet is still standing in Hamburg.
        Do you pack glasses safely for the post?
        I live on a farm, will your driver find it?
        The delivery note is in the box, but one carton is lacking.
        Your mail said it would be here by noon.
        Please leave the parcel in the garage.
        Does the bed come by lorry or by post?
        My letter box is small, will the packet fit?
        How do I follow my parcel online?
        Where does the shipment come from?
        It has been on the way for two weeks now.
        Please send all items together in one parcel.
        The delivery window was eight to ten, it is now four.
    """,
    "account": """
        I no longer remember my user name.
        It says that my password is wrong.
        Please send me a new link to reset my password.
        My profile shows an old picture, how do I replace it?
        I am locked out after three wrong tries.
        Someone else has logged in with my name.
        How can I turn on the second step of the login?
        The code for signing in never came to my phone.
        I have two accounts, can you make them one?
        Please unlock my user profile.
        Can I log in with my phone number instead?
        How do I sign out on all devices?
        I want to close my online account for good.
        I registered yesterday but cannot sign in.
        My PIN does not work.
        The sign-in page says that I do not exist.
        How do I create an account?
        May my wife and I share one login?
        I have a new phone and cannot get the login codes any more.
        Where do I change my password?
        My account was hacked last night.
        Help, I cannot get into my account!
        I typed the right password and still I am refused.
        I would like to use another mail address to sign in.
        My login has expired, it seems.
        The security question is one that I never chose.
        What are the rules for a new password?
        My old phone is lost and with it the code app.
        Each time I log in, I am thrown out again.
        The link to confirm my registration is dead.
        I think a stranger used my account.
        How can I see when I last logged in?
        Why was my account blocked?
        Somebody has taken the user name I want.
        Could you open my account again?
        No mail comes when I click on "forgot password".
        Please give my assistant access to our account.
        How many users may sign in to one account?
        I want to remove my profile from your site.
        Two-factor login no longer works for me.
        My account was closed, although I did not ask for it.
        Is my user name the same as my mail address?
        Reset my password, please.
        I am no longer let in with my old password.
        Which mail address did I register with?
        Logging in takes me back to the login page.
        My son changed my password and does not know it any more.
        I would like to rename my user.
        Is there a way in without the code?
        Can you see why my login is refused?
        The account of our former secretary must be closed.
        I get a warning that someone tried to sign in as me.
        I typed my PIN wrong three times.
        The site will not accept my new password.
        Please give me access to the members' area.
        How do I add a second user to our account?
        I signed up with the wrong mail address.
        May I use my old account again after two years?
        The code arrives too late, it is no longer valid then.
        Can I stay signed in on my laptop?
        I want a stronger password, where do I set it?
        Our whole team is locked out of the portal.
        My profile page is empty after signing in.
    """,
    "technical": """
        The program will not start.
        Nothing happens when I press the save button.
        Your site shows a white page only.
        After the update all my menus are gone.
        It says "unknown error" each time I print.
        The app closes by itself.
        I cannot upload any pictures, the bar stays at zero.
        The search field finds nothing at all.
        Your software does not run on my new computer.
        The sound is missing in all videos on your page.
        Pages take a minute to load.
        The file I exported cannot be opened.
        The map in the app stays grey.
        Syncing with my tablet fails every time.
        The installer asks for a file that does not exist.
        I see strange signs instead of letters.
        There is a bug in your calculator.
        The window disappears as soon as I click on it.
        Your app drains my battery in an hour.
        The form cannot be sent, the page just reloads.
        The printer driver causes a blue screen.
        It crashed again.
        Error 404 on every page of your shop.
        I tried three browsers and the page stays empty.
        Since Tuesday the app hangs at the start screen.
        The camera in your app shows only black.
        When I drag a file, the program freezes.
        There seems to be a fault in version 3.2.
        How do I stop the program from crashing?
        The letters on the screen overlap.
        My data are not saved when I close the window.
        I clicked on print and it printed nothing.
        The plug-in cannot be installed.
        All buttons have vanished from the toolbar.
        Your server has not responded for ten minutes.
        The video stops every few seconds.
        The import breaks off at line 200.
        Your app does not work with my old tablet.
        The scanner is not recognised by the software.
        I restarted twice, and the error is still there.
        The calendar in the app shows the wrong month.
        The download ends with a broken file.
        Nothing loads.
        The menu opens and closes at once.
        I get a black screen after the logo.
        Why does your app need so long to start?
        Typing is not possible in the address field.
        Your software deleted my drawings by itself.
        The picture is upside down in the viewer.
        It works on my phone but not on my computer.
        The error appears only when two windows are open.
        The sort function mixes up the dates.
        Your site tells me that my browser is too old.
        The mouse moves, but I cannot click anything.
        Every report comes out empty.
        Bluetooth does not find the speaker.
        The progress bar has been at 99 percent for an hour.
        Please fix the bug in the date field.
        My keyboard is ignored in the new version.
        The log says "out of memory".
        The app shows a red warning sign on every page.
        After I pressed update, the machine would not come on.
        The backup failed again last night.
    """,
    "refund": """
        The jacket does not suit me, I am sending it back.
        How long until the money is back on my card?
        You got my return ten days ago, where is the money?
        Can I give the lamp back without the box?
        Please print a return label for me.
        I would rather have the money than a new one.
        Do I have to pay for sending things back?
        Is it too late to return the coat?
        I only got half of the price back.
        The trousers are too tight, I want to swap them for larger ones.
        Where should I send the goods I do not want?
        I never received the refund you promised.
        May I return a gift in your shop?
        Please pay the ticket price back to me.
        The concert did not take place, do I get my money back?
        Have you received the shoes I returned?
        I do not like the colour, may I exchange it?
        I ask you to return the 30 euros I paid.
        Can a sale item be given back?
        What do I write on the return form?
        The course was called off, so please pay me back.
        Please give me my money back.
        It does not fit, so it goes back to you.
        I returned two shirts, but only one was paid back.
        Is there a fee for returns?
        May I bring the goods back to the shop?
        I paid for a hotel that was full, I want the money returned.
        My refund was to come last week.
        Would you take the carpet back? It is too large.
        The return period ends today, is it enough to post it today?
        I should like to swap the blue one for a green one.
        How do I get back the deposit I paid?
        To which account do you pay the refund?
        Send me a form for the return, please.
        I opened the box, can I still return it?
        My money, please: the show was not what you said.
        A week ago I sent the phone back, have you got it?
        The toy is not what I wanted, I will return it.
        How much will I get back for the unused tickets?
        Could someone pick up the chair that I want to return?
        The dress is fine, but I need it one size smaller, can I swap it?
        I demand full repayment.
        Money back or I call my lawyer.
        The vase does not match my room, so I would like to give it back.
        I have changed my mind about the boots, where do I return them?
        When will the 80 pounds be on my account again?
        Do I get cash or store credit for it?
        A month has passed and you still owe me the refund.
        Can I hand the parcel with the return to any post office?
        The label for sending it back cannot be printed.
        May I keep one plate and return the others?
        My flight did not leave, please refund the fare.
        I want to exchange my present for something else.
        You paid back the price, but not the postage.
        I was ill and missed the show, is there a refund?
        The curtains are too short, I will send them back.
        Please collect the table and give me back what I paid.
        Without a receipt, can I still return it?
        Return of order 3310: two blouses.
        Will my refund go to the card I paid with?
        How do I go about a return?
        The trip was shortened, please pay me a part back.
        I returned it in good time, yet you refuse to pay.
    """,
    "cancellation": """
        I do not want to renew my contract.
        Please end my membership by the end of June.
        How do I get out of this contract?
        I have changed my mind, please do not send the order.
        This is my notice: I leave at the end of the year.
        Can I still cancel the order from this morning?
        Take me off the monthly plan.
        Where is the button to cancel?
        I am giving notice on my gym contract.
        Please confirm that my contract is cancelled.
        My trial must not turn into a paid plan.
        We would like to end our cooperation with you.
        Does it cost anything to cancel early?
        I already cancelled in March, but the contract is still running.
        Do not extend my subscription, please.
        Please call off the order, we do not need it any more.
        When is the earliest date on which I can leave?
        The magazine no longer interests me, please end it.
        I am moving abroad and must end the contract.
        Is a letter needed to cancel?
        Cancel the reservation under the name of Hill.
        Cancel it, please.
        My contract should stop on 31 March.
        We no longer want the newspaper every day.
        Until when can I cancel without paying?
        I ordered by mistake, please stop the order.
        I hereby give notice on my contract.
        I did not want to extend for another year.
        How long does my contract still run?
        Have you received my notice?
        My husband has died, please end his contract.
        Please remove us from the course, we cannot take part.
        I want out of the contract as soon as possible.
        From May on I do not need the cleaning service.
        Could you stop the order before it goes out?
        End my plan now, not in a month.
        The app will not let me cancel my plan.
        Please send me proof that the membership has ended.
        I am leaving your club.
        Can a two-year contract be ended after one year?
        We have decided not to go on with your service.
        I would like to withdraw from the purchase contract.
        Please do not renew it.
        Termination of contract number 4410, as of today.
        I would like to stop my yearly subscription.
        How many weeks ahead must I give notice?
        Please cancel item two of my order, keep the rest.
        I want to leave, what do I have to do?
        The gym is too far away now, I give up my membership.
        I never wanted the trial to go on, end it.
        Can I cancel by phone?
        We will not be using your service from next year.
        When does my contract end if I give notice today?
        Stop the order if it is not too late.
        Our club wishes to end the contract with your firm.
        You may close my contract, I found a cheaper firm.
        I clicked on buy too early, cancel that, please.
        Is it true that I cannot leave before May?
        My mother is in a home now and no longer needs the contract.
        Please withdraw my order of yesterday.
        No further issues of the magazine, please.
        I cancelled by letter, did it arrive?
        Please let me out of the second year.
    """,
    "praise": """
        What a lovely shop you have!
        The young man at the desk was very helpful.
        You solved my problem in two minutes, wonderful.
        I was really impressed by your team.
        Five stars from me.
        Everything went perfectly, well done.
        Please tell Mrs Cole that she was a great help.
        I have never been treated so kindly.
        Your new website is beautiful.
        We had a fantastic evening at your place.
        I will gladly come again.
        It was a pleasure to deal with you.
        So quick and so friendly, thank you!
        I recommend you to all my friends.
        You have the nicest staff in town.
        My children love your toys.
        A big compliment to the kitchen.
        I am delighted with my new bicycle.
        The quality is better than I expected.
        Your man on the phone was patient and kind.
        You made my day.
        Thanks to you the party was a success.
        Such good service is hard to find.
        I am pleased with everything.
        Hats off to your technicians!
        My order came earlier than expected, super.
        Your bread is the best in the city.
        The course was excellent, I learned a lot.
        What kind people you are!
        Please pass on my thanks to the nurse on ward four.
        Your app is a joy to use.
        I felt very welcome in your hotel.
        It all worked at once, thank you so much.
        We are very satisfied customers.
        Great shop, great people.
        You really listened to me, I value that.
        Nobody has ever helped me so fast.
        My compliments to your driver, he was so polite.
        The room was spotless and the breakfast superb.
        Honestly, I have no wishes left, all was perfect.
        I am glad that I chose your company.
        Keep up the good work!
        Bravo!
        I am so happy, the kitchen looks wonderful.
        Thank you for your patience with me.
        What excellent food!
        You were faster than I thought possible.
        It is nice to be served by people who smile.
        I have only good things to say about you.
        Your garden team did first-class work.
        Very good advice, very fair people.
        We still talk about the lovely day with you.
        Full marks for your service.
        The cake was a dream, thank you!
        Please give the lady at the desk a raise, she is great.
        I must say, your staff are very well trained.
        My mother was so glad about your flowers.
        Your help saved our holiday, many thanks.
        The best hairdresser I have ever been to.
        A short note to tell you how satisfied I am.
        All questions answered in a friendly way, I like that.
        Thumbs up for your quick work!
        How beautifully you wrapped the gift!
    """,
    "complaint": """
        I have waited an hour and nobody helped me.
        The man at the counter shouted at me.
        You should be ashamed of such service.
        I expected much better from you.
        Your company does not care about its customers.
        The waiter was impolite all evening.
        I am fed up with your excuses.
        This is the third time that I complain.
        Who is in charge here? I am not satisfied at all.
        The room was dirty and the staff did not care.
        I am shocked at how I was treated.
        What a waste of time!
        You do not keep your word.
        I want to make a formal complaint.
        Nobody has answered my letter for a month.
        The quality has become really bad.
        Never again!
        Such behaviour is not acceptable.
        I feel that I was lied to.
        Your hotline kept me waiting for forty minutes.
        I shall tell everybody how bad you are.
        Your service gets worse every year.
        I was treated like a child.
        How can you be so careless?
        I have called five times and nobody cares.
        The lady on the phone just hung up on me.
        I am really annoyed.
        You promised to call back and you never did.
        It is a disgrace how you treat old people.
        The food was cold and the waiter laughed at us.
        Is this what you call service?
        I want an apology.
        I am deeply unhappy with the work of your men.
        Your workers left a terrible mess in my kitchen.
        Zero stars, and that is too many.
        I have been a customer for ten years and now this!
        Let me speak to your boss, I have had enough.
        One lie after the other, that is all I get from you.
        Your team makes the same mistake again and again.
        We stood in line for two hours, that is a scandal.
        My letters are ignored.
        What a bad company you are!
        I am not happy with you.
        Rude, slow and careless: that was my visit today.
        Why does nobody take my problem seriously?
        This cannot go on like this!
        You let us down on the most important day.
        The guard spoke to me in a nasty tone.
        I have never seen such a badly run office.
        Please regard this letter as a complaint.
        I was sent from one desk to the next all morning.
        Three promises, three times nothing.
        You have lost a customer today.
        The meal was a disaster from beginning to end.
        I am sick of being put off.
        The nurse ignored my mother for hours.
        Your work is sloppy, look at these walls!
        It makes me angry that nobody says sorry.
        The tour guide was drunk, how can that be?
        I have to say that I am very dissatisfied.
        The noise in your hotel was awful, and nobody did anything.
        How dare your driver insult me?
        Your answer was an insult.
    """,
    "sales": """
        What does the family plan cost?
        We are a small firm and want to buy your software.
        Do you give a lower price for large orders?
        Could a salesperson call me?
        What is the difference between the basic and the pro version?
        I am interested in your new coffee machine.
        Please make us an offer for thirty chairs.
        Is there a cheaper model?
        Can I test the program before I buy it?
        Do students pay less?
        I would like to order two more licences.
        Where can I buy your products?
        Do you have a catalogue?
        How much would it be for a hundred pieces?
        We are thinking of switching to your product.
        Which printer do you recommend for a small office?
        Can I get this chair in leather?
        What is included in the large package?
        I want to place a big order for our school.
        Is the price lower if we pay for a year?
        Please send an offer for ten laptops.
        I want to buy a new phone, what can you offer?
        Would you make me a special price for five?
        What do I pay for one more user?
        Our company needs forty desks, please send a quote.
        Which of your bicycles is good for beginners?
        Could I see the machine at work before we buy?
        Does the price include the software?
        I am looking for a present for about 50 pounds.
        Please tell me the price of the oak table.
        Is there a reduced price for pensioners?
        Can we rent the tent instead of buying it?
        What would the bigger package cost us per month?
        I am thinking about buying your vacuum cleaner.
        Who is the right person to talk to about a large purchase?
        Do you have any special offers this week?
        Is the premium plan worth it for me?
        We would like to test your product for a month.
        I wish to buy a second licence for my wife.
        How much is the cheapest room plant you sell?
        Are there set prices for dealers?
        I saw your advert and would like to know the price.
        I would like to order from you, what does it cost?
        Price for 200 cups with our name on them?
        Do you also sell to private persons?
        We are looking for a new supplier of paper.
        What are the benefits of the gold plan?
        Do you have a smaller one, and at what price?
        Could you advise me on buying a piano?
        Is a test drive possible before I buy?
        I need new tyres, what do you have to offer?
        My boss wants three offers, please send yours.
        Can I pay less if I take two?
        How much is a licence for one computer?
        Please show us what your system can do.
        I might buy the house version, tell me more about it.
        Do you sell wine by the case?
        Which of your phones has the best camera?
        Our hotel wants to buy towels from you.
        May I have a sample before I order?
        We have grown and need a plan for more people.
        What would you charge for painting two rooms?
        I am interested in your offer for new customers.
    """,
    "hours": """
        Are you open now?
        How long are you open tonight?
        When can I come to your shop on Saturday?
        Do you open before eight?
        From when to when is the library open?
        Is the shop closed on Monday?
        Are you open on Christmas Eve?
        What time does the counter close?
        Do you have longer hours in summer?
        The sign says nine, but the door was shut at nine.
        Until what time can I come by?
        Is there a lunch break?
        Do you also work on Sundays?
        When does the branch in Leeds open?
        Are your opening times the same every day?
        I can only come after work, are you still open at seven?
        On which days are you closed?
        Will you be open during the holidays?
        When is the pool open in the morning?
        What are the hours of your service desk?
        Does the cafe open on public holidays?
        Open on Sundays?
        Could you tell me your hours?
        When do you close today?
        Is your shop open all day?
        The door is shut, when does someone come?
        Till what time is the kitchen open on weekdays?
        Do you close earlier on Fridays?
        Is anybody there at six in the morning?
        When does the museum shut?
        Will the bank be open on Monday?
        At what hour does your office open?
        I wish to come on Saturday afternoon, will you be open?
        Are you open 24 hours?
        What are the winter opening times?
        How late can I come on Thursday?
        Does the shop stay open over lunch?
        Is the town hall open on Wednesday afternoon?
        When do your doors open?
        The website gives no opening times.
        On New Year's Eve, how long are you open?
        Is the hotline open at night?
        Are you already open?
        Hours on Saturday, please?
        Is anyone in the office after five?
        I work till six, can I still come then?
        How early do you open on weekdays?
        When is the shop shut?
        Do you open on Easter Monday?
        Will you close early tomorrow because of the match?
        For how long is the market open?
        I stood before a closed door at ten, when do you open?
        Is the garden centre open on Sunday morning?
        Does your shop have evening hours?
        Could you list your opening times for this week?
        At half past eight, is there somebody in the shop?
        What time do you shut on weekends?
        From what time can I reach your hotline?
        Have your hours changed?
        Until when is the swimming pool open this evening?
        Is the counter at the station open late?
        On what days can one visit the castle?
        Do you take a day off in the week?
    """,
}

INTENTS: dict[str, str] = {
    "weather": """
        Is it cold outside?
        Will it be sunny on Sunday?
        Do I need a coat today?
        How many degrees is it?
        Tell me the forecast for Friday.
        When will the rain stop?
        Is there a storm coming?
        What is the weather in Paris right now?
        Can I go out without a jacket?
        How warm will it get this afternoon?
        Is it raining in Lisbon?
        Will there be frost tonight?
        What does the sky look like tomorrow?
        Should I take my raincoat?
        Is it foggy on the coast?
        How strong is the wind today?
        Weather for the next three days, please.
        Are we getting any snow this week?
        Will it be hotter tomorrow than today?
        Is the sun out?
        What is the chance of rain this evening?
        Rain today?
        What will the weather be on my birthday?
        Give me the weather report.
        Is it nice out?
        Will it stay dry this weekend?
        How cold was it last night?
        Can we have a picnic tomorrow or will it rain?
        Is there thunder on the way?
        Tell me how warm it is in Madrid.
        Does it often snow here in March?
        When does the sun come out?
        What is the high for today?
        Any clouds this afternoon?
        Is it warm enough for shorts?
        How is the weather at the sea?
        Will the wind get stronger?
        Is it below zero?
        What is the forecast for the mountains?
        How long will this heat last?
        I am going to Dublin, how cold is it there?
        Will it be a wet week?
        How is it outside?
        I want to hang out the washing, will it stay dry?
        Can you tell me if it will rain in Dublin tonight?
        Current temperature, please.
        Which day this week will be the warmest?
        Are there any storm warnings?
        Will it clear up later?
        Is it snowing in the Alps?
        What should I wear in this weather?
        Do the roads freeze tonight?
        Weather in Berlin tomorrow?
        How much rain fell yesterday?
        Does it look like thunder to you?
        Cloudy or sunny on Monday?
        Will we have a white Christmas?
        Tell me about the weather for our hike.
        What is the humidity today?
        Is there a breeze at the lake?
        Would you go out without an umbrella now?
        How hot is it in the city?
        Is spring weather coming soon?
    """,
    "music": """
        Play something calm.
        I would like to hear some piano.
        Play my running playlist.
        Put some dance music on.
        Next song, please.
        Go back to the last song.
        Play that song again.
        Stop the music.
        Find a song by that singer and play it.
        Shuffle my songs.
        I am in the mood for blues.
        Play classical music in the kitchen.
        Start the radio.
        Which song is this?
        Pause the song.
        Some music for dinner, please.
        Play the first album of this band.
        Let us hear something from the eighties.
        Play songs for a party.
        Please play a lullaby.
        Put this track on repeat.
        Music, please.
        Play me a love song.
        Can I hear the new song by Adele?
        Put the radio on, please.
        Not this one, next song.
        I want to dance, play something fast.
        Turn that song off.
        Play the list called Summer.
        Start some soft music for sleeping.
        Who is singing this?
        I would love to listen to Mozart.
        Continue the album.
        Play all songs by the Beatles.
        Let the music go on.
        Play music in every room.
        Something with guitars, please.
        Save this song to my favourites.
        Play a happy tune.
        Repeat the last track.
        Put on country music.
        Play what I listened to yesterday.
        Play.
        I am sad, play something cheerful.
        Start with the second song of the album.
        Turn on radio three.
        Who wrote this song?
        Play the song that goes with the film.
        Could we have some background music?
        Songs for children, please.
        I do not like this track, play another.
        Keep playing songs like this one.
        Enough music for now.
        Sing something for me from my playlist.
        Play the concert from last night.
        Which album is this track from?
        Mix my favourite songs.
        Add this track to my driving playlist.
        A waltz, please, we want to dance.
        Resume my music.
        Put the violin concert on in the study.
        Have you got anything by Elvis? Play it.
        Play rain sounds and soft piano.
    """,
    "alarm": """
        Set my alarm for half past five.
        Wake me in twenty minutes.
        I have to get up at seven, please wake me.
        Ring at six every weekday.
        Set a timer for the eggs, six minutes.
        Remind me at noon to take my pills.
        Turn off the alarm.
        How much time is left on the timer?
        Let me sleep ten minutes more.
        Move my alarm to eight.
        When will my alarm go off?
        Alarm at five, please.
        Give me a signal in a quarter of an hour.
        I want to be woken at nine on Sunday.
        Stop the timer.
        Do I have an alarm for tomorrow?
        Tell me when thirty minutes are over.
        Delete all alarms.
        Start a timer for the pizza.
        Wake me an hour earlier on Friday.
        Please remind me to water the plants at six.
        Get me up at five tomorrow.
        Timer for half an hour.
        Do not let me sleep past eight.
        At what time is my alarm set?
        Change the alarm from six to seven.
        I need to be awake by four.
        Count down from sixty seconds.
        The cake needs forty minutes, set a timer.
        Remind me tonight to call back the school.
        Alarm off, I am awake.
        Snooze.
        Set two alarms, one at six and one at ten past.
        No alarm on Saturday, please.
        Beep in five minutes.
        Add two minutes to the timer.
        Let the alarm ring every morning at seven.
        Please wake the children at quarter to seven.
        Remind me at three of the meeting.
        How long until the timer rings?
        Start a ninety-second timer.
        I want a gentle alarm at nine.
        Alarm for tomorrow, half past four.
        My train goes at six, wake me at five.
        Ten-minute timer, now.
        Let me know when an hour has passed.
        Is an alarm set for Monday?
        Push the alarm back by fifteen minutes.
        Noodles: timer for nine minutes.
        Remind me to take out the bins tonight.
        I overslept today, make tomorrow's alarm louder.
        Turn on my weekday alarm again.
        Wake us both at eight, please.
        Pause the timer for a moment.
        Ring in two hours.
        I will take a nap, wake me at three.
        Remind me every day at nine to drink water.
        Cancel the timer for the tea.
        Which alarms are on?
        Do not wake me tomorrow, I have the day off.
        A reminder at four: fetch the children.
        Stop that ringing, I am up.
        Set the usual alarm.
    """,
    "booking": """
        We need a table for five tonight.
        Book a table at the Italian place.
        Two people at seven, please.
        Is there a table free at eight?
        I would like a table by the window.
        Get us a table for Saturday evening.
        Reserve a table under the name of Baker.
        Dinner for three on Friday, can you arrange it?
        Please reserve a table outside.
        Find us a table for lunch at one.
        Change our table from four people to six.
        Can you book the Golden Lion for tomorrow night?
        Make a dinner reservation for my birthday.
        I want to eat at the fish restaurant at nine, book it.
        Ask if they have a table for ten.
        A quiet table for two, please.
        Book brunch for eight people on Sunday.
        Move our dinner reservation to half past eight.
        Could you get me a seat at the sushi bar?
        Is my table for tonight confirmed?
        Please hold a table for us until nine.
        Table for one at noon.
        Could you reserve a place for us at the steak house?
        We are coming with two children, please get a table.
        Please see whether the bistro has room for six on Sunday.
        I want to take my wife out to dinner, reserve something.
        Reserve the corner table for eight o'clock.
        Call off our table for Thursday.
        Lunch for twelve people on Wednesday, reserve it.
        Get a table in the garden of the inn.
        Is it possible to book a table for this evening?
        Make it a table for three instead of two.
        Four seats at the bar of the Blue Moon, please.
        Please arrange dinner for our team on the tenth.
        Tonight at six we want to eat at Rosa's, book that.
        Are there any tables left for Mother's Day?
        I need a dinner table for seven guests on Monday.
        Can you try to get us in at the new Thai restaurant?
        Reserve tea for two on the terrace at four.
        Book it for eight people, half of them vegetarians.
        Do I need to reserve at the pizzeria? If so, do it.
        We would like to dine at half past seven, two of us.
        Table, two persons, tonight.
        Please get me a table near the fire.
        Reserve lunch for four at the harbour inn.
        My parents are coming, book us a nice place to dine.
        Will they have space for nine on Saturday at seven?
        I would like to cancel our table for eight o'clock.
        Put my name down for a table at the Red Rose.
        Book the same table as last week.
        Six of us want to eat Greek food tonight, please reserve.
        See if we can get a table with a high chair.
        Reserve the small room at the restaurant for our wedding dinner.
        Have you booked the table yet?
        One more guest is coming, tell the restaurant to set five places.
        We want breakfast at the cafe on Sunday, reserve for three.
        A table in the shade, if possible, for one o'clock.
        Book a late dinner for two, ten or half past.
        Let the bistro know that we need a table at six.
        Is half past seven free for three people at Mario's?
        I need to reserve for a party of fifteen.
        Try another restaurant if that one has no table left.
        Please reserve seats for us in the beer garden.
    """,
    "lights": """
        Light on in the hall, please.
        It is too bright in here.
        Turn all the lamps off.
        Make it a bit darker.
        Turn the bedroom lamp on.
        I am going to bed, put out the lights.
        Set the lights to fifty percent.
        Change the light to red.
        Is the light in the cellar still on?
        Switch the garden lights on at dusk.
        I cannot see anything, turn a lamp on.
        Light up the stairs.
        Turn off everything that shines in the living room.
        Warm light, please.
        Leave only the small lamp on.
        Lamp off in the bathroom.
        Lower the light for the film.
        Make the desk lamp brighter.
        Did I leave the lights on?
        The lights should go off at eleven.
        Put the porch light on.
        More light, please.
        Please turn the lights off downstairs.
        Make the living room dark.
        I want green light in the party room.
        Are all lights off upstairs?
        Turn on the reading lamp by my bed.
        Let there be light.
        The lamp over the table is too bright.
        Lights to ten percent.
        When I come home, turn the lights on.
        Switch the hall lamp off in five minutes.
        The baby sleeps, dim the lamp.
        Every lamp in the house off, please.
        Turn the Christmas lights on.
        Blink the lights twice.
        Can you make the light softer?
        Light in the garage off.
        Bring the lights up slowly at seven.
        Someone forgot the light in the bathroom, turn it off.
        Use the night light in the children's room.
        Give me full brightness at my desk.
        Lights!
        Why is the lamp still on? Turn it off.
        Put the lamp in the hall on for one hour.
        It is getting dark, switch on the lamps.
        I am reading, give me more light.
        Only candle brightness, please.
        Make the light in the kitchen less bright.
        Turn the blue light to white.
        Off with the lights on the balcony.
        All lights on, I heard a noise.
        When we go out, put the lights off.
        Is there a lamp on in the attic?
        The children are afraid, leave the hall light on.
        The left lamp off, the right lamp on.
        Switch the outdoor lights to automatic.
        Movie mode for the lamps, please.
        Half the brightness in the dining room.
        Can the ceiling light be made yellow?
        Let the lamp go out in half an hour.
        Turn up the lamp over the mirror.
        My eyes hurt, dim the light.
    """,
    "call": """
        Call Dad.
        Ring up the plumber.
        Get my sister on the phone.
        I need to speak to the school, dial the number.
        Call the electrician back.
        Phone my wife at work.
        Please connect me with Doctor Lee.
        Who called me this morning?
        Hang up.
        Call Grandma on her mobile.
        Dial 555 0142.
        Answer the phone.
        I missed a call, ring back.
        Try Tom's number once more.
        Call the restaurant on the corner.
        Put me through to the front desk.
        Start a video call with my son.
        Call an ambulance!
        Ring Julia and put her on speaker.
        Can you call my boss?
        Redial.
        Make a call.
        Please phone Aunt Grace.
        I would like to talk to my doctor, call her.
        Call home.
        Dial my daughter's number.
        Take the call.
        Reject this call.
        Can you get the hotel on the line?
        Phone the garage and put it on speaker.
        Ring the neighbours.
        Call Ben at the office, not at home.
        Did anybody ring me?
        Return the last missed call.
        I want to hear my mum's voice, ring her up.
        Call the first number on the list.
        Quick, phone the police!
        End the call.
        Let me speak with Karen on the phone.
        Play my voice mail.
        Call the hairdresser for me.
        Connect me to extension 12.
        Call my best friend.
        Phone number of the vet, and dial it, please.
        I have to ring the office before nine, dial now.
        Pick up the phone, I have wet hands.
        Tell me who is calling.
        Ring Grandpa, it is his birthday.
        Could you get Mr Grant on the line?
        Speed dial three.
        Call the same number again.
        Let it ring at my parents' house.
        Make a video call to Rachel.
        Put the caller on hold.
        I want a conference call with Jim and Eve.
        Do I have any missed calls?
        Call my mobile provider, please.
        Phone Nina on her work number.
        Call the airline for me.
        Say to the phone: dial zero.
        Send this call to voice mail.
        Ring the landlord, the heating is broken.
        Try to reach my husband by phone.
    """,
    "navigate": """
        Which way is the beach?
        How do I get home from here?
        Guide me to the nearest bank.
        How far is it to Oxford?
        Start the navigation to my office.
        Is there a quicker way?
        Avoid the motorway.
        Where do I have to turn left?
        How long will the drive to Rome take?
        Bring me to 12 Park Street.
        I am lost, show me the way back.
        Find a way around the traffic.
        What is the best route to the zoo?
        How do I walk to the old bridge?
        Show the map of the way to the hotel.
        Which exit do I take?
        Lead me to the town hall.
        Directions to the stadium, please.
        Is the road to the lake closed?
        I want to cycle to the castle, which way?
        How many miles are still ahead of us on this route?
        To the airport, please.
        Where is the nearest chemist and how do I get there?
        Do I go left or right here?
        Find the way to Green Lane.
        Which bus route takes me to the hospital?
        I need to get to Bristol by noon, which road is best?
        New route, please, this street is blocked.
        Take me home.
        How many minutes to the station on foot?
        Show a way without tolls.
        What is the quickest way out of town?
        Stop the navigation.
        Is there much traffic on the M4?
        Lead me along the river to the park.
        Where exactly am I?
        Plan a route from Paris to Lyon.
        I missed the turn, what now?
        Go past the church on the way to the market.
        How do I reach the north gate?
        Point me to the harbour.
        Walking directions to the library, please.
        Home, the short way.
        I want to go to the museum, lead the way.
        Turn by turn to 40 Castle Street, please.
        How do I drive to Cardiff without using the bridge?
        Which tram line goes to the cathedral?
        Is it far to the next village?
        At which stop do I get off for the market?
        Which side of the river is the opera on?
        Please take a scenic road to the coast.
        Will I be in Bonn by three with this traffic?
        Add a stop at the bakery to the route.
        The road is flooded, is there another way?
        Find me a bicycle path to school.
        How do I get from the station to the hotel?
        Show me where the ferry leaves and how to get there.
        Straight on or round the corner?
        What is the distance between Leeds and York?
        Send me the way to Emma's house.
        Go on with the route to Zurich.
        By what road did we come here?
        Any road works between here and the border?
    """,
    "greeting": """
        Hello!
        Hi!
        Good morning to you.
        Hey there!
        Good day.
        Hello, it's me.
        Hi again.
        A very good evening to you.
        Hello, are you there?
        Morning!
        Welcome!
        Nice to meet you.
        Hello everyone!
        Hi, my friend.
        Hello, how are things?
        Good to see you again.
        Hey, how is it going?
        Good evening, Sir.
        Hello from Ireland!
        How do you do?
        I just wanted to say hello.
        Hey, hello!
        Good morning, how did you sleep?
        Hi, it's Tom.
        Hello again.
        Good afternoon, everyone.
        Hello, my dear friend.
        I wish you a good morning.
        Well, hello!
        Hi, I am back.
        Good evening to all.
        Hello, how have you been?
        A good day to you, Madam.
        Hi, nice to meet you.
        Hello, anybody here?
        Good morning, assistant.
        How are you today?
        Hello and welcome.
        Hey, I am home.
        Hello, long time no see.
        Pleased to meet you.
        Hi, how is your day?
        Hello, hello!
        Hi, good to hear your voice.
        Hey you!
        Good morning, world!
        Hi, it is me again.
        Good afternoon, Madam.
        Greetings from Scotland!
        Hello, what a nice morning!
        Hi, are you awake?
        Hello, I am new here.
        A happy good morning to everyone.
        Hello, how is your evening?
        Good evening, here I am.
        Hello, Mister Robot.
        Hey, are you there?
        Hi, pleased to see you.
        Hello, how do you feel today?
        Hi to you all!
        Good morning, my name is Clara.
        Warm greetings to you.
        Oh, hello, I did not see you there.
    """,
    "goodbye": """
        Bye!
        Good night, sleep well.
        See you soon.
        I am leaving now, goodbye.
        Have a nice day, bye.
        That was all, goodbye.
        See you on Monday!
        Bye for now.
        I have to leave, see you.
        Take care!
        Until tomorrow.
        I am off to bed, good night.
        Goodbye and all the best.
        We will talk again next week.
        Have a good weekend, see you.
        It is late, I must go.
        So long!
        Bye, my dear.
        I say goodbye for today.
        Till next time.
        See you in the morning.
        Good night, everybody.
        Bye, see you.
        It was nice talking to you, goodbye.
        I am done for today, bye.
        Let us stop here, good night.
        Goodbye for now.
        Time to say goodbye.
        See you on Sunday, then.
        Bye, have a good trip.
        We are going home, bye.
        Sleep tight.
        I will be back tomorrow, bye.
        Good night and sweet dreams.
        See you again soon.
        I am hanging up now, bye.
        Goodbye, it was fun.
        That is it for now, see you later.
        Take care of yourself, see you.
        Farewell!
        Bye, until the next time.
        My train is coming, goodbye.
        Good night, dear.
        Right, I am off, goodbye.
        See you next month.
        We will meet again, goodbye.
        Bye, and greet the others.
        I have to catch a bus, bye.
        Have a good night.
        Well, goodbye then.
        See you after lunch.
        Goodbye, assistant.
        No more questions, bye.
        I must hurry, see you later.
        Have a pleasant evening, goodbye.
        Until we meet again.
        Bye, get home safely.
        You can go to sleep now, good night.
        I am closing the chat, bye.
        Good night until tomorrow.
        See you around.
        Farewell, and good luck.
        Enjoy your weekend, bye.
    """,
    "shopping": """
        We need more milk.
        Put bread on the shopping list.
        Is butter on the list?
        Take the apples off the list.
        Add a bag of rice to the groceries.
        Read me the shopping list.
        I need to buy onions.
        There are no eggs left, write that down for the shop.
        Add toilet paper to the list.
        What do we have to buy today?
        Make a new shopping list for the party.
        Put two bottles of water on the list.
        Delete everything from the grocery list.
        I already bought the flour, cross it off.
        Please add some cheese.
        Tomatoes and salt on the list, please.
        The tea is finished, add some to the list.
        How many things are on my shopping list?
        Do we still need sugar from the supermarket?
        Change one melon to two on the shopping list.
        Note soap for the next shopping trip.
        Bananas on the list, please.
        Write down potatoes for the supermarket.
        Is there coffee on my shopping list?
        Buy list: add honey and jam.
        Do not forget the cat food, put it on the list.
        Take yoghurt off the shopping list.
        The fridge is empty, add milk, eggs and ham.
        What is still missing on the grocery list?
        Add candles to the list for the shop.
        Two more lemons on the shopping list.
        Show me everything I have to buy.
        We have no more flour, put some on the list.
        Start a list for the supermarket.
        I have got the oranges, take them off the list.
        Please put washing powder on the shopping list.
        Next time we are at the shop we need oil.
        Send the shopping list to my wife.
        Change butter to margarine on the list.
        Empty the grocery list.
        Dad wants beer, add it to the shopping.
        Add what we need for pancakes to the shopping list.
        Groceries: carrots, fish and pepper.
        Toothpaste is finished, write it on the shopping list.
        Did I put cream on the list?
        Put a second pack of noodles on the shopping list.
        I need flour, oil and yeast from the shop.
        We have enough milk, delete it from the list.
        What was on our last shopping list?
        Add the usual things to the grocery list.
        Plums, a kilo, on the list.
        Which fruit is on the shopping list?
        My list for the market: leeks, parsley and chicken.
        Everything is bought, clear the list.
        Write that we have to get bread for Sunday.
        Please add nappies to the family shopping list.
        Swap the white bread on the list for brown.
        I am at the supermarket, what do I need?
        Is there anything on the list for the butcher?
        Add one more packet of biscuits.
        Put ice cream at the top of the shopping list.
        For the soup I must buy celery, add it.
        Remove the last item from the shopping list.
    """,
}
