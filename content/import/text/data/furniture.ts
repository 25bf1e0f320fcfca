/**
 * What sites put around an article, as whole lines (compared in lower case, without bullets and end punctuation).
 * Lists, so that a site's new wording is one line more and no code.
 */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split('\n').map((line) => line.trim()))

/** Dropped wherever such a line stands alone. */
export const furnitureLines = list(`
msd manual
msd manuals
merck manual
merck manuals
the msd manuals
the merck manuals
msd manual consumer version
msd manual professional version
merck manual consumer version
merck manual professional version
msd manual veterinary manual
merck veterinary manual
consumer version
professional version
consumer version | professional version
honeypot link
please confirm that you are not located inside the russian federation
please confirm that you are a health care professional
topic resources
resources in this article
view professional version
view the professional version
view consumer version
view the consumer version
view patient education
view patient information
get the quick facts
see the quick facts
quick facts
in this topic
other topics in this chapter
the trusted provider of medical information since 1899
download the manuals app
download the manuals app ios android
download the msd manuals app
ios android
find in topic
this is the professional version
this is the consumer version
click here for
not found
full view
click here for patient education
click here for the professional version
click here for the consumer version
take a quiz
take a quiz!
request an appointment
by mayo clinic staff
products & services
doctors & departments
show references
learn more about the health library and our editorial process
skip to main content
skip to content
skip to main
skip navigation
skip to navigation
skip to search
jump to content
back to top
back to top of page
return to top
print
print this page
print page
print this article
printer-friendly version
share
share this page
share this
share this article
share on facebook
share on twitter
share on x
share on linkedin
share on pinterest
share on whatsapp
share via email
share by email
email
email this page
email this article
send to a friend
facebook
twitter
instagram
youtube
pinterest
linkedin
whatsapp
reddit
follow us
follow us on facebook
follow us on twitter
follow us on x
bookmark this page
save this page
copy link
link copied
to use the sharing features on this page, please enable javascript
listen to this page
log in
login
sign in
register
sign up
subscribe
my account
advertisement
sponsored
accept
accept all
accept cookies
accept all cookies
reject all
reject cookies
manage cookies
manage preferences
cookie settings
cookie preferences
cookie policy
cookies policy
cookies settings
i'm ok with analytics cookies
do not use analytics cookies
cookies on the nhs website
search the nhs website
search the nhs.uk website
nhs
nhs homepage
nhs uk
medlineplus
medlineplus trusted health information for you
trusted health information for you
national library of medicine
national institutes of health
an official website of the united states government
here's how you know
here's how you know we're official
medical encyclopedia
official website of the united states government
menu
main menu
open menu
close menu
close
search
show search
show menu
go to
site map
sitemap
learn how to cite this page
customer support
url of this page
disclaimers
privacy policy
terms of use
terms and conditions
accessibility statement
`)

/** Dropped only before the title and after the body: within it they could be words of the article. */
export const edgeFurnitureLines = list(`
make an appointment
book an appointment
find a doctor
professional
patient education
home
health a to z
health a-z
live well
mental health
care and support
pregnancy
nhs services
health topics
medical topics
drugs & supplements
drugs and supplements
drug information
videos & tools
videos and tools
lab tests
medical tests
genetics
about medlineplus
about us
about
what's new
resources
news
news & commentary
commentary
quizzes
quizzes & cases
cases
procedures
images
videos
figures
tables
audio
calculators
clinical calculators
3d models
symptoms
emergencies
healthy living
first aid
pill identifier
medical dictionary
editors
contributors
contact us
contact
feedback
help
support links
nhs sites
nhs app
our policies
our content policies
find my nhs number
view your gp health record
view your test results
about the nhs
healthcare abroad
profile editor login
other nhs websites
global medical knowledge
veterinary edition
veterinary manual
licensing
permissions
privacy
disclaimer
drug info
next
previous
next page
previous page
back to
copyright
español
english
spanish
language
languages
for professionals
for patients
for consumers
healthcare professionals
x
a
b
c
customer service
get updates
social media
rss
twitter/x
`)

/** Ends the body: it and everything after it is dropped, unless the article clearly goes on. */
export const endingFurnitureLines = list(`
others also read
people also read
also of interest
also of interest...
test your knowledge
check your knowledge
take the quiz
related medlineplus health topics
related health topics
browse the encyclopedia
more from this chapter
more in this chapter
more in this section
you may also like
you might also like
you may also be interested in
recommended for you
trending topics
most read
latest news
was this page helpful
was this page helpful?
was this article helpful
was this article helpful?
was this helpful
was this helpful?
help us improve our website
help us improve nhs.uk
sign up for our newsletter
subscribe to our newsletter
support links
community content on healthunlocked
`)

/** As `endingFurnitureLines`, unless sentences follow: then they are headings of the article. */
export const softEndingLines = list(`
related content
related topics
related articles
related pages
related information
related conditions
recommended reading
read next
next topic
`)

/** As `endingFurnitureLines`, by their shape. */
export const endingFurnitureShapes: readonly RegExp[] = [/^test your knowledge\s*[:!]?\s*take (?:a|the) quiz!?$/i, /^take (?:a|the) quiz on\b.{0,60}$/i]

/** Whole lines by their shape; none can be a sentence of an article. Short and anchored, so that they stay linear. */
export const furnitureShapes: readonly RegExp[] = [
  /^a book: \S/i,
  /^.{2,60} care at mayo clinic$/i,
  /^(?:©|\(c\)|copyright\b).{0,200}\b(?:19|20)\d\d\b/i,
  /^(?:©|copyright\b).{0,200}\ball rights reserved/i,
  /^all rights reserved\.?$/i,
  /^© ?crown copyright\.?$/i,
  /^find information on medical topics\b.{0,160}$/i,
  /^brought to you by\b.{0,300}$/i,
  /^(?:we|this (?:web)?site|our (?:web)?site) uses? (?:[a-z]+ ){0,3}cookies\b/i,
  /^by (?:using|continuing to use) (?:this|our) (?:web)?site\b/i,
  /^(?:the )?(?:msd|merck) manuals?(?:,| –| -|:)? (?:consumer|professional|veterinary) (?:version|edition)$/i,
  /^download the (?:msd |merck )?manuals? app\b.{0,60}$/i,
  /^view (?:the )?(?:professional|consumer|patient) (?:version|education|information)\b.{0,40}$/i,
  /^(?:share|tweet|pin|post|like|follow)(?: us| this)? (?:on|via|by) (?:facebook|twitter|x|linkedin|pinterest|instagram|youtube|whatsapp|e-?mail)\b.{0,20}$/i,
  /^(?:facebook|twitter|x|linkedin|pinterest|instagram|youtube|whatsapp|e-?mail|print|share)(?:\s*[|•·,/]\s*(?:facebook|twitter|x|linkedin|pinterest|instagram|youtube|whatsapp|e-?mail|print|share))+$/i,
  /^(?:note: )?this is the (?:consumer|professional) version\b.{0,60}\bview (?:the )?(?:consumer|professional) version\b.{0,10}$/i,
  /^cleveland clinic is a non-?profit academic medical center\. advertising on our site\b.{0,200}$/i,
  /^media (?:last reviewed|review due)\b.{0,40}$/i,
  /^url of this page:/i,
  /^a\.d\.a\.m\.,? inc\. is accredited by\b/i,
  /^a\.d\.a\.m\. (?:content|content review|editorial)\b.{0,200}$/i,
  /^the information provided herein should not be used during any medical emergency\b/i,
  /^links to other sites are provided for information only\b/i,
  /^skip to (?:main |the )?(?:content|navigation|search)\b.{0,20}$/i,
  /^(?:page|topic) \d+ of \d+$/i,
]

/** As `furnitureShapes`, but only before the title and after the body. */
export const edgeFurnitureShapes: readonly RegExp[] = [
  // The head of a mail.
  /^(?:subject|from|sent|cc): \S/i,
  /\bcookies?\b/i,
  /^(?:next|previous)(?: page)?\s*:?\s*:.{1,60}$/i,
  /^: .{1,60}$/,
  /^(?:©|\(c\)|copyright\b)/i,
  /^https?:\/\/\S+$/i,
  /^(?:log|sign) (?:in|out)\b.{0,40}$/i,
  /^search\b.{0,40}$/i,
  /^(?:the \.gov means|secure \.gov websites|a lock \(|share sensitive information)/i,
  /^the trusted provider of\b/i,
]

/** Headings of menus that repeat the section headings of the page, or lead to its other pages. */
export const menuHeadings = list(`
contents
table of contents
on this page
on this page:
in this article
in this section
in this guide
page contents
jump to
jump to section
sections
topic outline
outline
pages in this guide
`)

/** First crumbs of a line that says where in the site the page lies. */
export const firstCrumbs = list(`
home
nhs
nhs home
nhs.uk home
medlineplus
msd manuals
merck manuals
msd manual
merck manual
health a to z
health a-z
health topics
medical topics
conditions
medical encyclopedia
consumer
professional
`)

/** Crumbs that lead to all that a site has, or to all of a kind, and so name no chapter. */
export const hubCrumb =
  /\b(?:health|topics?|a(?:-| to )z|encyclopa?edia|library|conditions|home|manuals?|version|articles?|guides?|resources|index|site|information|advice|all|tests|treatments?|medicines|drugs|symptoms)\b(?! (?:of|in) )/i

/** Furniture that only pages for professionals have: they lead to the other version for patients. */
export function isProfessionalCue(text: string): boolean {
  return /^(?:(?:msd|merck) manual )?professional (?:version|edition)$|^view (?:the )?(?:patient|consumer) (?:education|information|version)|^click here for (?:patient education|the consumer version)/i.test(text)
}
