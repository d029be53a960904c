<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>what is declared of the implementation (ETSI TS 103 701)</source>
        <translation>yr hyn a ddatgenir am y gweithrediad (ETSI TS 103 701)</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>name of the table, such as AuthMech</source>
        <translation>enw&apos;r tabl, megis AuthMech</translation>
    </message>
    <message>
        <source>values as COLUMN=VALUE; &quot;ixit tables --json&quot; names them</source>
        <translation>gwerthoedd fel COLUMN=VALUE; mae &quot;ixit tables --json&quot; yn eu henwi</translation>
    </message>
    <message>
        <source>list the 29 tables with their columns</source>
        <translation>rhestru&apos;r 29 tabl gyda&apos;u colofnau</translation>
    </message>
    <message>
        <source>show what is declared</source>
        <translation>dangos yr hyn a ddatgenir</translation>
    </message>
    <message>
        <source>declare one more entry</source>
        <translation>datgan un cofnod arall</translation>
    </message>
    <message>
        <source>change an entry; an empty value takes one away</source>
        <translation>newid cofnod; mae gwerth gwag yn tynnu un ymaith</translation>
    </message>
    <message>
        <source>its id, such as AuthMech-1</source>
        <translation>ei ddynodydd, megis AuthMech-1</translation>
    </message>
    <message>
        <source>take entries away, with the verdicts on them</source>
        <translation>tynnu cofnodion ymaith, gyda&apos;r dyfarniadau arnynt</translation>
    </message>
    <message>
        <source>ids such as AuthMech-1</source>
        <translation>dynodyddion megis AuthMech-1</translation>
    </message>
    <message>
        <source>take over entries from CSV, all or nothing</source>
        <translation>mewngludo cofnodion o CSV, naill ai&apos;r cyfan neu ddim un</translation>
    </message>
    <message>
        <source>CSV with column names in the first row; - is standard input</source>
        <translation>CSV gydag enwau&apos;r colofnau yn y rhes gyntaf; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>write a table as CSV</source>
        <translation>ysgrifennu tabl fel CSV</translation>
    </message>
    <message>
        <source>the file to write; - is standard output</source>
        <translation>y ffeil i&apos;w hysgrifennu; ystyr - yw&apos;r allbwn safonol</translation>
    </message>
    <message>
        <source>list placeholders, empty fields and references that lead nowhere</source>
        <translation>rhestru dalfannau, meysydd gwag a chroesgyfeiriadau nad ydynt yn arwain at ddim</translation>
    </message>
    <message>
        <source>compare what device tests found with what is declared</source>
        <translation>cymharu&apos;r hyn a ganfu profion dyfais â&apos;r hyn a ddatgenir</translation>
    </message>
    <message>
        <source>what is claimed of each provision</source>
        <translation>yr hyn a honnir am bob darpariaeth</translation>
    </message>
    <message>
        <source>show reference, status, support and detail of each provision</source>
        <translation>dangos cyfeirnod, statws, cefnogaeth a manylion pob darpariaeth</translation>
    </message>
    <message>
        <source>test groups and the verdicts on declared items</source>
        <translation>grwpiau profion a&apos;r dyfarniadau ar eitemau a ddatganwyd</translation>
    </message>
    <message>
        <source>show the verdict of each group, or the items of one</source>
        <translation>dangos dyfarniad pob grŵp, neu eitemau un ohonynt</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>dim ond yr un hwn</translation>
    </message>
    <message>
        <source>record the verdict of a test case on a declared item</source>
        <translation>cofnodi dyfarniad achos prawf ar eitem a ddatganwyd</translation>
    </message>
    <message>
        <source>whose test group it is</source>
        <translation>y ddarpariaeth y mae&apos;r grŵp profion yn perthyn iddi</translation>
    </message>
    <message>
        <source>the declared entry, such as AuthMech-1</source>
        <translation>y cofnod a ddatganwyd, megis AuthMech-1</translation>
    </message>
    <message>
        <source>the test case, such as 5.1-1-2</source>
        <translation>yr achos prawf, megis 5.1-1-2</translation>
    </message>
    <message>
        <source>pass, fail, inconclusive, or not-assessed to take one back</source>
        <translation>pass, fail, inconclusive, neu not-assessed i dynnu un yn ôl</translation>
    </message>
    <message>
        <source>what was seen, or what is missing</source>
        <translation>yr hyn a welwyd, neu&apos;r hyn sydd ar goll</translation>
    </message>
    <message>
        <source>check a verdict policy before it is used</source>
        <translation>gwirio polisi dyfarnu cyn ei ddefnyddio</translation>
    </message>
    <message>
        <source>import the catalogue of another scheme owner, or a new edition of it</source>
        <translation>mewngludo catalog perchennog cynllun arall, neu argraffiad newydd ohono</translation>
    </message>
    <message>
        <source>an OSCAL 1.2.1 catalog, or a table (CSV); - is standard input</source>
        <translation>catalog OSCAL 1.2.1, neu dabl (CSV); ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>the owner&apos;s detached signature over FILE (CMS, DER)</source>
        <translation>llofnod y perchennog dros FILE, ar wahân iddi (CMS, DER)</translation>
    </message>
    <message>
        <source>certificates that you trust for this scheme; repeatable</source>
        <translation>tystysgrifau yr ydych yn ymddiried ynddynt ar gyfer y cynllun hwn; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>say what would be imported, and stop</source>
        <translation>dweud beth fyddai&apos;n cael ei fewngludo, a stopio</translation>
    </message>
    <message>
        <source>write the catalogue of a scheme to a file</source>
        <translation>ysgrifennu catalog cynllun i ffeil</translation>
    </message>
    <message>
        <source>the scheme, as `scheme list` calls it</source>
        <translation>y cynllun, fel y mae `scheme list` yn ei alw</translation>
    </message>
    <message>
        <source>json (OSCAL, by default) or csv</source>
        <translation>json (OSCAL, y rhagosodiad) neu csv</translation>
    </message>
    <message>
        <source>a file that does not exist; - is standard output</source>
        <translation>ffeil nad yw&apos;n bodoli; ystyr - yw&apos;r allbwn safonol</translation>
    </message>
    <message>
        <source>take an imported scheme away that no assessment follows</source>
        <translation>tynnu ymaith gynllun a fewngludwyd nad oes asesiad yn ei ddilyn</translation>
    </message>
    <message>
        <source>sign a catalogue file as its owner</source>
        <translation>llofnodi ffeil gatalog fel ei pherchennog</translation>
    </message>
    <message>
        <source>the catalogue, OSCAL or CSV</source>
        <translation>y catalog, OSCAL neu CSV</translation>
    </message>
    <message>
        <source>key and certificate, FILE.p12 or FILE.pem</source>
        <translation>allwedd a thystysgrif, FILE.p12 neu FILE.pem</translation>
    </message>
    <message>
        <source>its first line opens the key; - is standard input; you are asked otherwise</source>
        <translation>mae ei llinell gyntaf yn agor yr allwedd; ystyr - yw&apos;r mewnbwn safonol; fel arall gofynnir i chi</translation>
    </message>
    <message>
        <source>the same from an open descriptor</source>
        <translation>yr un peth o ddisgrifydd agored</translation>
    </message>
    <message>
        <source>where the signature goes (CMS, DER)</source>
        <translation>i ble yr ysgrifennir y llofnod (CMS, DER)</translation>
    </message>
    <message>
        <source>a verdict policy (JSON) in place of that of the workspace, for once</source>
        <translation>polisi dyfarnu (JSON) yn lle un y gweithle, am y tro hwn yn unig</translation>
    </message>
    <message>
        <source>the verdict policy as JSON</source>
        <translation>y polisi dyfarnu fel JSON</translation>
    </message>
</context>
<context>
    <name>app::cli::AssessmentVerbs</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>%1: %2; review: %3; answered: %4</source>
        <translation>%1: %2; adolygiad: %3; atebwyd: %4</translation>
    </message>
    <message>
        <source>Assessment %1 is made.</source>
        <translation>Crëwyd asesiad %1.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Cynnyrch</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labeli</translation>
    </message>
    <message>
        <source>%1 is answered: %2.</source>
        <translation>Atebwyd %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of evidence</source>
        <translation>
            <numerusform>%n eitem o dystiolaeth</numerusform>
            <numerusform>%n eitem o dystiolaeth</numerusform>
            <numerusform>%n eitem o dystiolaeth</numerusform>
            <numerusform>%n eitem o dystiolaeth</numerusform>
            <numerusform>%n eitem o dystiolaeth</numerusform>
        </translation>
    </message>
    <message>
        <source>the facts cannot be recorded</source>
        <translation>ni ellir cofnodi&apos;r ffeithiau</translation>
    </message>
    <message>
        <source>The facts for the label of %1 are recorded.</source>
        <translation>Cofnodwyd y ffeithiau ar gyfer label %1.</translation>
    </message>
    <message>
        <source>Assessment %1: %2</source>
        <translation>Asesiad %1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>assess a product against a scheme</source>
        <translation>asesu cynnyrch yn erbyn cynllun</translation>
    </message>
    <message>
        <source>begin an assessment</source>
        <translation>dechrau asesiad</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>y cynnyrch</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation>y cynllun</translation>
    </message>
    <message>
        <source>who assesses: the manufacturer or a laboratory</source>
        <translation>pwy sy&apos;n asesu: y gwneuthurwr neu labordy</translation>
    </message>
    <message>
        <source>list the assessments</source>
        <translation>rhestru&apos;r asesiadau</translation>
    </message>
    <message>
        <source>show verdicts, review and progress</source>
        <translation>dangos dyfarniadau, adolygiad a chynnydd</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>answer one provision</source>
        <translation>ateb un ddarpariaeth</translation>
    </message>
    <message>
        <source>the provision, for example CoP-1.1</source>
        <translation>y ddarpariaeth, er enghraifft CoP-1.1</translation>
    </message>
    <message>
        <source>what the evidence shows</source>
        <translation>yr hyn y mae&apos;r dystiolaeth yn ei ddangos</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pam</translation>
    </message>
    <message>
        <source>what the manufacturer states</source>
        <translation>yr hyn y mae&apos;r gwneuthurwr yn ei ddatgan</translation>
    </message>
    <message>
        <source>record many answers with their evidence, all or none</source>
        <translation>cofnodi llawer o atebion gyda&apos;u tystiolaeth, naill ai&apos;r cyfan neu ddim un</translation>
    </message>
    <message>
        <source>answers as JSON; evidence lies below its folder; - is standard input</source>
        <translation>atebion fel JSON; mae&apos;r dystiolaeth o dan ei ffolder; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>record what the label says to the consumer</source>
        <translation>cofnodi&apos;r hyn y mae&apos;r label yn ei ddweud wrth y defnyddiwr</translation>
    </message>
    <message>
        <source>facts as JSON; - is standard input</source>
        <translation>ffeithiau fel JSON; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>hand an assessment to the review</source>
        <translation>cyflwyno asesiad i&apos;w adolygu</translation>
    </message>
    <message>
        <source>accept the whole assessment, or one answer</source>
        <translation>derbyn yr asesiad cyfan, neu un ateb</translation>
    </message>
    <message>
        <source>only the answer to this provision</source>
        <translation>dim ond yr ateb i&apos;r ddarpariaeth hon</translation>
    </message>
    <message>
        <source>send an answer back to the assessor</source>
        <translation>anfon ateb yn ôl at yr asesydd</translation>
    </message>
    <message>
        <source>the provision</source>
        <translation>y ddarpariaeth</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>yr hyn sydd ar goll</translation>
    </message>
    <message>
        <source>Errors, to be mended before a mark:</source>
        <translation>Gwallau, i&apos;w cywiro cyn rhoi nod:</translation>
    </message>
    <message>
        <source>Warnings, to be looked at:</source>
        <translation>Rhybuddion, i edrych arnynt:</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n o wallau</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n o rybuddion</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
        </translation>
    </message>
    <message>
        <source>Carries on from %1 (%2).</source>
        <translation>Yn parhau o %1 (%2).</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to be confirmed, until then not assessed: %1</source>
        <translation>
            <numerusform>%n ateb i&apos;w cadarnhau, heb eu hasesu tan hynny: %1</numerusform>
            <numerusform>%n ateb i&apos;w gadarnhau, heb ei asesu tan hynny: %1</numerusform>
            <numerusform>%n ateb i&apos;w cadarnhau, heb eu hasesu tan hynny: %1</numerusform>
            <numerusform>%n ateb i&apos;w cadarnhau, heb eu hasesu tan hynny: %1</numerusform>
            <numerusform>%n ateb i&apos;w cadarnhau, heb eu hasesu tan hynny: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To be tested again: %1 (%2)</source>
        <translation>I&apos;w brofi eto: %1 (%2)</translation>
    </message>
    <message>
        <source>find what should be mended before signing</source>
        <translation>canfod yr hyn y dylid ei gywiro cyn llofnodi</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) inferred from another scheme, not assessed yet: %1</source>
        <translation>
            <numerusform>%n ateb sy&apos;n deillio o gynllun arall, heb eu hasesu eto: %1</numerusform>
            <numerusform>%n ateb sy&apos;n deillio o gynllun arall, heb ei asesu eto: %1</numerusform>
            <numerusform>%n ateb sy&apos;n deillio o gynllun arall, heb eu hasesu eto: %1</numerusform>
            <numerusform>%n ateb sy&apos;n deillio o gynllun arall, heb eu hasesu eto: %1</numerusform>
            <numerusform>%n ateb sy&apos;n deillio o gynllun arall, heb eu hasesu eto: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inferred answer(s) whose source has changed since: %1</source>
        <translation>
            <numerusform>%n ateb deilliedig y mae eu ffynhonnell wedi newid ers hynny: %1</numerusform>
            <numerusform>%n ateb deilliedig y mae ei ffynhonnell wedi newid ers hynny: %1</numerusform>
            <numerusform>%n ateb deilliedig y mae eu ffynhonnell wedi newid ers hynny: %1</numerusform>
            <numerusform>%n ateb deilliedig y mae eu ffynhonnell wedi newid ers hynny: %1</numerusform>
            <numerusform>%n ateb deilliedig y mae eu ffynhonnell wedi newid ers hynny: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Test groups: %1, by the verdict policy “%2”</source>
        <translation>Grwpiau profion: %1, yn ôl y polisi dyfarnu “%2”</translation>
    </message>
</context>
<context>
    <name>app::cli::BenchRun</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Cam %1 o %2: %3</translation>
    </message>
    <message>
        <source>Nobody can answer: %1 Give --power, or run it from a terminal.</source>
        <translation>Nid oes neb ar gael i ateb: %1 Rhowch --power, neu rhedwch ef o derfynell.</translation>
    </message>
    <message>
        <source>Type a number from 1 to %1.</source>
        <translation>Teipiwch rif o 1 i %1.</translation>
    </message>
</context>
<context>
    <name>app::cli::BundleVerbs</name>
    <message>
        <source>warning: %1</source>
        <translation>rhybudd: %1</translation>
    </message>
    <message>
        <source>the bundle cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r bwndel</translation>
    </message>
    <message>
        <source>it appears complete or not at all, which a stream cannot do</source>
        <translation>mae&apos;n ymddangos yn gyflawn neu ddim o gwbl, ac ni all ffrwd wneud hynny</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>enwch ffeil</translation>
    </message>
    <message>
        <source>they say the opposite</source>
        <translation>maent yn dweud y gwrthwyneb i&apos;w gilydd</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>rhowch un ohonynt</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Wrthi&apos;n ysgrifennu&apos;r bwndel</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written to %2: %n answer(s), %3 pieces of evidence, %4 bytes.</source>
        <translation>
            <numerusform>Ysgrifennwyd %1 i %2: %n ateb, %3 eitem o dystiolaeth, %4 beit.</numerusform>
            <numerusform>Ysgrifennwyd %1 i %2: %n ateb, %3 eitem o dystiolaeth, %4 beit.</numerusform>
            <numerusform>Ysgrifennwyd %1 i %2: %n ateb, %3 eitem o dystiolaeth, %4 beit.</numerusform>
            <numerusform>Ysgrifennwyd %1 i %2: %n ateb, %3 eitem o dystiolaeth, %4 beit.</numerusform>
            <numerusform>Ysgrifennwyd %1 i %2: %n ateb, %3 eitem o dystiolaeth, %4 beit.</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: the bundle is not signed; sign it with --identity, or say --unsigned</source>
        <translation>rhybudd: nid yw&apos;r bwndel wedi&apos;i lofnodi; llofnodwch ef gyda --identity, neu nodwch --unsigned</translation>
    </message>
    <message>
        <source>take</source>
        <translation>cymryd</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>gadael</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Yma</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Yn y bwndel</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are the same.</source>
        <translation>
            <numerusform>Mae %n eitem yr un fath.</numerusform>
            <numerusform>Mae %n eitem yr un fath.</numerusform>
            <numerusform>Mae %n eitem yr un fath.</numerusform>
            <numerusform>Mae %n eitem yr un fath.</numerusform>
            <numerusform>Mae %n eitem yr un fath.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>Wrthi&apos;n gwirio&apos;r bwndel</translation>
    </message>
    <message>
        <source>Importing the bundle</source>
        <translation>Wrthi&apos;n mewngludo&apos;r bwndel</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Nid oedd angen newid dim.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were taken over.</source>
        <translation>
            <numerusform>Trosglwyddwyd %n eitem.</numerusform>
            <numerusform>Trosglwyddwyd %n eitem.</numerusform>
            <numerusform>Trosglwyddwyd %n eitem.</numerusform>
            <numerusform>Trosglwyddwyd %n eitem.</numerusform>
            <numerusform>Trosglwyddwyd %n eitem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as it was here, decide with --take: %1</source>
        <translation>Cadwyd fel yr oedd yma, penderfynwch gyda --take: %1</translation>
    </message>
    <message>
        <source>%1 is whole: %2 answers, %3 pieces of evidence, %4 files.</source>
        <translation>Mae %1 yn gyfan: %2 ateb, %3 eitem o dystiolaeth, %4 ffeil.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bwndel</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Mewngludwyd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Llofnodwr</translation>
    </message>
    <message>
        <source>Writing the history</source>
        <translation>Wrthi&apos;n ysgrifennu&apos;r hanes</translation>
    </message>
    <message>
        <source>The history that came with it is written to %1.</source>
        <translation>Ysgrifennwyd yr hanes a ddaeth gydag ef i %1.</translation>
    </message>
    <message>
        <source>certificates that you trust; repeatable; without it a signer is not checked</source>
        <translation>tystysgrifau yr ydych yn ymddiried ynddynt; gellir ei ailadrodd; hebddynt ni chaiff llofnodwr ei wirio</translation>
    </message>
    <message>
        <source>write everything of one assessment into one file</source>
        <translation>ysgrifennu popeth sydd mewn un asesiad i un ffeil</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>the new file, best ending in .assaycase</source>
        <translation>y ffeil newydd, yn gorffen yn .assaycase os oes modd</translation>
    </message>
    <message>
        <source>sign it with this key and certificate, FILE.p12 or FILE.pem</source>
        <translation>ei lofnodi gyda&apos;r allwedd a&apos;r dystysgrif hyn, FILE.p12 neu FILE.pem</translation>
    </message>
    <message>
        <source>its first line opens the key; - is standard input; you are asked otherwise</source>
        <translation>mae ei llinell gyntaf yn agor yr allwedd; ystyr - yw&apos;r mewnbwn safonol; fel arall gofynnir i chi</translation>
    </message>
    <message>
        <source>the same from an open descriptor</source>
        <translation>yr un peth o ddisgrifydd agored</translation>
    </message>
    <message>
        <source>leave out confidential evidence, runs, internal comments, sign-offs and the history</source>
        <translation>hepgor tystiolaeth gyfrinachol, rhediadau, sylwadau mewnol, llofnodiadau a&apos;r hanes</translation>
    </message>
    <message>
        <source>do not sign it, knowingly</source>
        <translation>peidio â&apos;i lofnodi, yn fwriadol</translation>
    </message>
    <message>
        <source>take an assessment over, or merge it with the one here</source>
        <translation>trosglwyddo asesiad, neu ei gyfuno â&apos;r un sydd yma</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>y bwndel</translation>
    </message>
    <message>
        <source>only say what would happen to each item</source>
        <translation>dim ond dweud beth fyddai&apos;n digwydd i bob eitem</translation>
    </message>
    <message>
        <source>also take this item, as --dry-run names it; repeatable</source>
        <translation>cymryd yr eitem hon hefyd, fel y mae --dry-run yn ei henwi; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>leave this item as it is here; repeatable</source>
        <translation>gadael yr eitem hon fel y mae yma; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>take every item as the bundle has it</source>
        <translation>cymryd pob eitem fel y mae yn y bwndel</translation>
    </message>
    <message>
        <source>whole assessments in one file</source>
        <translation>asesiadau cyfan mewn un ffeil</translation>
    </message>
    <message>
        <source>tell whether a bundle is whole, and who signed it</source>
        <translation>dweud a yw bwndel yn gyfan, a phwy a&apos;i llofnododd</translation>
    </message>
    <message>
        <source>judge the signature as of this time, ISO 8601; now otherwise</source>
        <translation>barnu&apos;r llofnod ar yr amser hwn, ISO 8601; fel arall ar yr amser presennol</translation>
    </message>
    <message>
        <source>what came into an assessment from other workspaces</source>
        <translation>yr hyn a ddaeth i asesiad o weithleoedd eraill</translation>
    </message>
    <message>
        <source>write the history that came with an import</source>
        <translation>ysgrifennu&apos;r hanes a ddaeth gyda mewngludiad</translation>
    </message>
    <message>
        <source>as `bundle list` names it</source>
        <translation>fel y mae `bundle list` yn ei enwi</translation>
    </message>
    <message>
        <source>the new file; - is standard output</source>
        <translation>y ffeil newydd; ystyr - yw&apos;r allbwn safonol</translation>
    </message>
</context>
<context>
    <name>app::cli::CatalogueVerbs</name>
    <message>
        <source>the file cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r ffeil</translation>
    </message>
    <message>
        <source>%1, edition %2: %3 guidelines, %4 provisions</source>
        <translation>%1, argraffiad %2: canllawiau: %3, darpariaethau: %4</translation>
    </message>
    <message>
        <source>Would be imported as %1: %2.</source>
        <translation>Byddai&apos;n cael ei fewngludo fel %1: %2.</translation>
    </message>
    <message>
        <source>%1 is here already: %2.</source>
        <translation>Mae %1 yma&apos;n barod: %2.</translation>
    </message>
    <message>
        <source>Imported as %1: %2.</source>
        <translation>Mewngludwyd fel %1: %2.</translation>
    </message>
    <message>
        <source>It is not signed: no endorsement mark is issued from it.</source>
        <translation>Nid yw wedi&apos;i lofnodi: ni chyhoeddir nod ardystio ohono.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Llofnodwyd gan %1.</translation>
    </message>
    <message>
        <source>Signed by %1, whom you do not trust (--trust): no endorsement mark is issued from it.</source>
        <translation>Llofnodwyd gan %1, nad ydych yn ymddiried ynddo (--trust): ni chyhoeddir nod ardystio ohono.</translation>
    </message>
    <message>
        <source>New provisions: %1</source>
        <translation>Darpariaethau newydd: %1</translation>
    </message>
    <message>
        <source>With another text: %1</source>
        <translation>Â thestun gwahanol: %1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Nid ydynt yno mwyach: %1</translation>
    </message>
    <message>
        <source>Would be reopened: %1 in %2</source>
        <translation>Byddai&apos;n cael ei ailagor: %1 yn %2</translation>
    </message>
    <message>
        <source>Reopened: %1 in %2</source>
        <translation>Ailagorwyd: %1 yn %2</translation>
    </message>
    <message>
        <source>the catalogue cannot be imported</source>
        <translation>ni ellir mewngludo&apos;r catalog</translation>
    </message>
    <message>
        <source>the signature is empty</source>
        <translation>mae&apos;r llofnod yn wag</translation>
    </message>
    <message>
        <source>--trust says who may sign it, but there is no --signature</source>
        <translation>mae --trust yn dweud pwy a gaiff ei lofnodi, ond nid oes --signature</translation>
    </message>
    <message>
        <source>give the signature too, or leave --trust out</source>
        <translation>rhowch y llofnod hefyd, neu hepgorwch --trust</translation>
    </message>
    <message numerus="yes">
        <source>it has %n problem(s)</source>
        <translation>
            <numerusform>mae ganddo %n problem</numerusform>
            <numerusform>mae ganddo %n broblem</numerusform>
            <numerusform>mae ganddo %n o broblemau</numerusform>
            <numerusform>mae ganddo %n phroblem</numerusform>
            <numerusform>mae ganddo %n problem</numerusform>
        </translation>
    </message>
    <message>
        <source>mend them and import it again</source>
        <translation>cywirwch nhw a mewngludwch ef eto</translation>
    </message>
    <message>
        <source>%1 is written to %2.</source>
        <translation>Ysgrifennwyd %1 i %2.</translation>
    </message>
    <message>
        <source>note: a table carries what is assessed; left out: %1</source>
        <translation>nodyn: mae tabl yn cynnwys yr hyn a asesir; hepgorwyd: %1</translation>
    </message>
    <message>
        <source>The scheme %1 is removed.</source>
        <translation>Tynnwyd y cynllun %1.</translation>
    </message>
    <message>
        <source>the catalogue cannot be signed</source>
        <translation>ni ellir llofnodi&apos;r catalog</translation>
    </message>
    <message>
        <source>%1, edition %2, is signed by %3.</source>
        <translation>Llofnodwyd %1, argraffiad %2, gan %3.</translation>
    </message>
</context>
<context>
    <name>app::cli::CommandLine</name>
    <message>
        <source>the command cannot be understood</source>
        <translation>ni ellir deall y gorchymyn</translation>
    </message>
    <message>
        <source>%1 --help shows how it is used</source>
        <translation>mae %1 --help yn dangos sut i&apos;w ddefnyddio</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>mae gorchymyn ar goll</translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>nid oes gorchymyn &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the workspace; ASSAY_WORKSPACE is used when this is not given</source>
        <translation>y gweithle; defnyddir ASSAY_WORKSPACE pan na roddir hwn</translation>
    </message>
    <message>
        <source>who acts; your login name when not given</source>
        <translation>pwy sy&apos;n gweithredu; eich enw mewngofnodi pan na roddir hwn</translation>
    </message>
    <message>
        <source>print exactly one JSON document</source>
        <translation>argraffu un ddogfen JSON yn union</translation>
    </message>
    <message>
        <source>print only ids and rows, no explanations</source>
        <translation>argraffu dynodyddion a rhesi yn unig, heb esboniadau</translation>
    </message>
    <message>
        <source>show what a verb does, with an example</source>
        <translation>dangos beth mae gorchymyn yn ei wneud, gydag enghraifft</translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation>dangos fersiwn y rhaglen</translation>
    </message>
    <message>
        <source>Assay records evidence against a scheme for consumer IoT products, runs device tests, and issues and verifies signed labels.</source>
        <translation>Mae Assay yn cofnodi tystiolaeth yn erbyn cynllun ar gyfer cynhyrchion IoT defnyddwyr, yn rhedeg profion dyfais, ac yn cyhoeddi a gwirio labeli wedi&apos;u llofnodi.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the answer is no, 2 cannot tell, 3 usage, 4 environment.
Every verb takes the options above, before or after it.

Example:
  %1</source>
        <translation>Codau gadael: 0 wedi&apos;i wneud, 1 yr ateb yw na, 2 ni ellir dweud, 3 defnydd, 4 amgylchedd.
Mae pob gorchymyn yn derbyn yr opsiynau uchod, o&apos;i flaen neu ar ei ôl.

Enghraifft:
  %1</translation>
    </message>
</context>
<context>
    <name>app::cli::Context</name>
    <message>
        <source>no workspace is named</source>
        <translation>ni enwyd gweithle</translation>
    </message>
    <message>
        <source>give --workspace FILE or set ASSAY_WORKSPACE</source>
        <translation>rhowch --workspace FILE neu gosodwch ASSAY_WORKSPACE</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r ffeil</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>allbwn safonol</translation>
    </message>
    <message>
        <source>it carries the JSON document</source>
        <translation>mae&apos;n cario&apos;r ddogfen JSON</translation>
    </message>
    <message>
        <source>name a file, or leave out --json</source>
        <translation>enwch ffeil, neu hepgorwch --json</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>app::cli::DecideVerb</name>
    <message>
        <source>there is no decision to show</source>
        <translation>nid oes penderfyniad i&apos;w ddangos</translation>
    </message>
    <message>
        <source>nobody decided it step by step</source>
        <translation>ni phenderfynodd neb arno gam wrth gam</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overruled: the answer is another one now.</source>
        <translation>Diystyrwyd: mae&apos;r ateb yn un gwahanol bellach.</translation>
    </message>
    <message>
        <source>The tree has changed: these answers do not lead there any more.</source>
        <translation>Mae&apos;r goeden wedi newid: nid yw&apos;r atebion hyn yn arwain yno mwyach.</translation>
    </message>
    <message>
        <source>the decision cannot be made</source>
        <translation>ni ellir gwneud y penderfyniad</translation>
    </message>
    <message>
        <source>there is no decision tree for it</source>
        <translation>nid oes coeden benderfynu ar ei chyfer</translation>
    </message>
    <message>
        <source>use &quot;assessment answer&quot;</source>
        <translation>defnyddiwch &quot;assessment answer&quot;</translation>
    </message>
    <message>
        <source>answer one provision step by step; without all answers, say what is asked next</source>
        <translation>ateb un ddarpariaeth gam wrth gam; heb bob ateb, dweud beth a ofynnir nesaf</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>a provision that has a decision tree, for example CoP-2.1</source>
        <translation>darpariaeth y mae ganddi goeden benderfynu, er enghraifft CoP-2.1</translation>
    </message>
    <message>
        <source>one answer for each question, with commas between them</source>
        <translation>un ateb i bob cwestiwn, gyda chomas rhyngddynt</translation>
    </message>
    <message>
        <source>your own words in place of those of the tree</source>
        <translation>eich geiriau eich hun yn lle rhai&apos;r goeden</translation>
    </message>
    <message>
        <source>say where it leads, and stop</source>
        <translation>dweud i ble y mae&apos;n arwain, a stopio</translation>
    </message>
    <message>
        <source>show the recorded steps, and whether they still lead there</source>
        <translation>dangos y camau a gofnodwyd, ac a ydynt yn dal i arwain yno</translation>
    </message>
</context>
<context>
    <name>app::cli::DeviceVerbs</name>
    <message>
        <source>Serial</source>
        <translation>Cyfresol</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>No serial port and no USB device is connected.</source>
        <translation>Nid oes porth cyfresol na dyfais USB wedi&apos;u cysylltu.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Vendor:product</source>
        <translation>Gwerthwr:cynnyrch</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Rhif cyfresol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>what is connected to this computer</source>
        <translation>yr hyn sydd wedi&apos;i gysylltu â&apos;r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>list serial ports and USB devices with what stays the same</source>
        <translation>rhestru pyrth cyfresol a dyfeisiau USB gyda&apos;r hyn sy&apos;n aros yr un fath</translation>
    </message>
    <message>
        <source>%1 lends no USB device.</source>
        <translation>Nid yw %1 yn rhoi benthyg unrhyw ddyfais USB.</translation>
    </message>
    <message>
        <source>instead, the USB devices that another computer lends over USB/IP: its name or address, with :PORT when it is not 3240</source>
        <translation>yn lle hynny, y dyfeisiau USB y mae cyfrifiadur arall yn eu rhoi ar fenthyg dros USB/IP: ei enw neu ei gyfeiriad, gyda :PORT pan nad 3240 ydyw</translation>
    </message>
</context>
<context>
    <name>app::cli::EvidenceVerbs</name>
    <message>
        <source>Reading</source>
        <translation>Wrthi&apos;n darllen</translation>
    </message>
    <message>
        <source>Evidence %1 is added: %2, SHA-256 %3.</source>
        <translation>Ychwanegwyd tystiolaeth %1: %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Darpariaethau</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wrthi&apos;n ysgrifennu</translation>
    </message>
    <message>
        <source>Evidence %1 is written to %2.</source>
        <translation>Ysgrifennwyd tystiolaeth %1 i %2.</translation>
    </message>
    <message>
        <source>Reading evidence back</source>
        <translation>Wrthi&apos;n darllen y dystiolaeth yn ôl</translation>
    </message>
    <message>
        <source>%1: the content is missing or has changed</source>
        <translation>%1: mae&apos;r cynnwys ar goll neu wedi newid</translation>
    </message>
    <message>
        <source>All content fits its SHA-256 (items: %1).</source>
        <translation>Mae&apos;r holl gynnwys yn cyfateb i&apos;w SHA-256 (eitemau: %1).</translation>
    </message>
    <message>
        <source>Damaged items: %1 of %2</source>
        <translation>Eitemau wedi&apos;u difrodi: %1 o %2</translation>
    </message>
    <message>
        <source>what was shown, kept under its SHA-256</source>
        <translation>yr hyn a ddangoswyd, wedi&apos;i gadw o dan ei SHA-256</translation>
    </message>
    <message>
        <source>add evidence for one or more provisions</source>
        <translation>ychwanegu tystiolaeth ar gyfer un neu ragor o ddarpariaethau</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>its content; - is standard input</source>
        <translation>ei chynnwys; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>a provision it serves; one or more</source>
        <translation>darpariaeth y mae&apos;n ei gwasanaethu; un neu ragor</translation>
    </message>
    <message>
        <source>what it shows; the file name when not given</source>
        <translation>yr hyn y mae&apos;n ei ddangos; enw&apos;r ffeil pan na roddir hwn</translation>
    </message>
    <message>
        <source>the web address FILE was taken from</source>
        <translation>y cyfeiriad gwe y cafwyd FILE ohono</translation>
    </message>
    <message>
        <source>not for people outside</source>
        <translation>nid ar gyfer pobl o&apos;r tu allan</translation>
    </message>
    <message>
        <source>list the evidence of an assessment</source>
        <translation>rhestru tystiolaeth asesiad</translation>
    </message>
    <message>
        <source>the item, as `evidence list` calls it</source>
        <translation>yr eitem, fel y mae `evidence list` yn ei galw</translation>
    </message>
    <message>
        <source>read all content back and compare it with its SHA-256</source>
        <translation>darllen yr holl gynnwys yn ôl a&apos;i gymharu â&apos;i SHA-256</translation>
    </message>
    <message>
        <source>the last day of validity is not understood</source>
        <translation>ni ddeellir diwrnod olaf y dilysrwydd</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>nid dyddiad ydyw</translation>
    </message>
    <message>
        <source>write it as 2027-05-03, or none</source>
        <translation>ysgrifennwch ef fel 2027-05-03, neu none</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>daeth i ben ar %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>dilys tan %1</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>cyfrinachol</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>nothing is to be changed</source>
        <translation>nid oes dim i&apos;w newid</translation>
    </message>
    <message>
        <source>give --expires, --confidential or --title</source>
        <translation>rhowch --expires, --confidential neu --title</translation>
    </message>
    <message>
        <source>Evidence %1 is recorded as “%2”.</source>
        <translation>Cofnodwyd tystiolaeth %1 fel “%2”.</translation>
    </message>
    <message>
        <source>Evidence %1 is recorded as “%2”: %3.</source>
        <translation>Cofnodwyd tystiolaeth %1 fel “%2”: %3.</translation>
    </message>
    <message>
        <source>Evidence %1 is at revision %2: %3, SHA-256 %4.</source>
        <translation>Mae tystiolaeth %1 ar ddiwygiad %2: %3, SHA-256 %4.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Diwygiad</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ychwanegwyd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Evidence %1 serves no provision.</source>
        <translation>Nid yw tystiolaeth %1 yn gwasanaethu unrhyw ddarpariaeth.</translation>
    </message>
    <message>
        <source>Evidence %1 serves %2.</source>
        <translation>Mae tystiolaeth %1 yn gwasanaethu %2.</translation>
    </message>
    <message>
        <source>the evidence has no such revision</source>
        <translation>nid oes gan y dystiolaeth ddiwygiad o&apos;r fath</translation>
    </message>
    <message>
        <source>its newest is %1</source>
        <translation>ei diweddaraf yw %1</translation>
    </message>
    <message>
        <source>look for it with `evidence revisions`</source>
        <translation>chwiliwch amdano gyda `evidence revisions`</translation>
    </message>
    <message>
        <source>Evidence %1 is in the trash; &quot;trash restore %1&quot; brings it back.</source>
        <translation>Mae tystiolaeth %1 yn y bin sbwriel; mae &quot;trash restore %1&quot; yn dod â hi yn ôl.</translation>
    </message>
    <message>
        <source>the last day on which it counts, UTC; it does not expire when not given</source>
        <translation>y diwrnod olaf y mae&apos;n cyfrif, UTC; nid yw&apos;n dod i ben os na roddir hyn</translation>
    </message>
    <message>
        <source>move an item to the trash</source>
        <translation>symud eitem i&apos;r bin sbwriel</translation>
    </message>
    <message>
        <source>change what is said of an item, not its content</source>
        <translation>newid yr hyn a ddywedir am eitem, nid ei chynnwys</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>yr eitem</translation>
    </message>
    <message>
        <source>the last day on which it counts, UTC; none when it does not expire</source>
        <translation>y diwrnod olaf y mae&apos;n cyfrif, UTC; none pan nad yw&apos;n dod i ben</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>yr hyn y mae&apos;n ei ddangos</translation>
    </message>
    <message>
        <source>let an item serve more provisions</source>
        <translation>gadael i eitem wasanaethu rhagor o ddarpariaethau</translation>
    </message>
    <message>
        <source>a provision it shall serve</source>
        <translation>darpariaeth y mae i&apos;w gwasanaethu</translation>
    </message>
    <message>
        <source>take an item off provisions; it is kept</source>
        <translation>tynnu eitem oddi ar ddarpariaethau; fe&apos;i cedwir</translation>
    </message>
    <message>
        <source>a provision it serves</source>
        <translation>darpariaeth y mae&apos;n ei gwasanaethu</translation>
    </message>
    <message>
        <source>add a new revision of an item; the older ones are kept</source>
        <translation>ychwanegu diwygiad newydd o eitem; cedwir y rhai hŷn</translation>
    </message>
    <message>
        <source>the new content; - is standard input</source>
        <translation>y cynnwys newydd; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>list all revisions of an item</source>
        <translation>rhestru pob diwygiad o eitem</translation>
    </message>
    <message>
        <source>write the content of an item to a new file</source>
        <translation>ysgrifennu cynnwys eitem i ffeil newydd</translation>
    </message>
    <message>
        <source>a file that does not exist; - is standard output</source>
        <translation>ffeil nad yw&apos;n bodoli; ystyr - yw&apos;r allbwn safonol</translation>
    </message>
    <message>
        <source>an older revision, as `evidence revisions` counts; else the newest</source>
        <translation>diwygiad hŷn, fel y mae `evidence revisions` yn cyfrif; fel arall yr un diweddaraf</translation>
    </message>
</context>
<context>
    <name>app::cli::Files</name>
    <message>
        <source>the file cannot be read</source>
        <translation>ni ellir darllen y ffeil</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r ffeil</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>mewnbwn safonol</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>mae&apos;n fwy na %1 beit</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>allbwn safonol</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>mae&apos;n bodoli&apos;n barod</translation>
    </message>
    <message>
        <source>name another file, or move this one away</source>
        <translation>enwch ffeil arall, neu symudwch hon o&apos;r ffordd</translation>
    </message>
</context>
<context>
    <name>app::cli::HarnessReplayVerb</name>
    <message>
        <source>the run cannot be replayed</source>
        <translation>ni ellir ailchwarae&apos;r rhediad</translation>
    </message>
</context>
<context>
    <name>app::cli::HarnessRunVerb</name>
    <message>
        <source>the test cannot be started</source>
        <translation>ni ellir dechrau&apos;r prawf</translation>
    </message>
    <message>
        <source>`harness show %1` lists its settings</source>
        <translation>mae `harness show %1` yn rhestru ei osodiadau</translation>
    </message>
    <message>
        <source>it is not of the form NAME=VALUE</source>
        <translation>nid yw ar y ffurf NAME=VALUE</translation>
    </message>
    <message>
        <source>a secret is given with --secret NAME=FILE</source>
        <translation>rhoddir cyfrinach gyda --secret NAME=FILE</translation>
    </message>
    <message>
        <source>it is no secret, give it with --set</source>
        <translation>nid yw&apos;n gyfrinach, rhowch ef gyda --set</translation>
    </message>
    <message>
        <source>the test has no such setting</source>
        <translation>nid oes gan y prawf osodiad o&apos;r fath</translation>
    </message>
    <message>
        <source>the record of the run cannot be kept</source>
        <translation>ni ellir cadw cofnod y rhediad</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>ni ellir creu&apos;r ffolder</translation>
    </message>
    <message>
        <source>it holds %1 already</source>
        <translation>mae&apos;n cynnwys %1 yn barod</translation>
    </message>
    <message>
        <source>the transcript of the run cannot be kept</source>
        <translation>ni ellir cadw trawsgrifiad y rhediad</translation>
    </message>
    <message>
        <source>it still lies at %1</source>
        <translation>mae&apos;n dal i fod yn %1</translation>
    </message>
    <message>
        <source>it has no settings</source>
        <translation>nid oes ganddo osodiadau</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>mae ganddo %1</translation>
    </message>
    <message>
        <source>`device list` shows them</source>
        <translation>mae `device list` yn eu dangos</translation>
    </message>
    <message>
        <source>the serial port is not named</source>
        <translation>ni enwyd y porth cyfresol</translation>
    </message>
    <message>
        <source>the device on USB is not named</source>
        <translation>ni enwyd y ddyfais ar USB</translation>
    </message>
    <message>
        <source>the address of the device is not given</source>
        <translation>ni roddwyd cyfeiriad y ddyfais</translation>
    </message>
    <message>
        <source>the runs cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r rhediadau</translation>
    </message>
</context>
<context>
    <name>app::cli::HarnessVerbs</name>
    <message>
        <source>the test cannot be started</source>
        <translation>ni ellir dechrau&apos;r prawf</translation>
    </message>
    <message>
        <source>--standalone takes only the test</source>
        <translation>dim ond y prawf y mae --standalone yn ei dderbyn</translation>
    </message>
    <message>
        <source>an assessment and a test are needed</source>
        <translation>mae angen asesiad a phrawf</translation>
    </message>
    <message>
        <source>assay-cli harness run --help shows how it is used</source>
        <translation>mae assay-cli harness run --help yn dangos sut i&apos;w ddefnyddio</translation>
    </message>
    <message>
        <source>the record of an assessment is kept in the workspace</source>
        <translation>cedwir cofnod asesiad yn y gweithle</translation>
    </message>
    <message>
        <source>leave it out, or give --standalone</source>
        <translation>hepgorwch ef, neu rhowch --standalone</translation>
    </message>
    <message>
        <source>the transcript still lies at %1</source>
        <translation>mae&apos;r trawsgrifiad yn dal i fod yn %1</translation>
    </message>
    <message>
        <source>%1 %2: %3, proposed verdict: %4</source>
        <translation>%1 %2: %3, dyfarniad a gynigir: %4</translation>
    </message>
    <message>
        <source>Run %1, %2 s, evidence %3</source>
        <translation>Rhediad %1, %2 s, tystiolaeth %3</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prawf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Darpariaethau</translation>
    </message>
    <message>
        <source>Passes when: %1</source>
        <translation>Llwyddir pan: %1</translation>
    </message>
    <message>
        <source>A pass does not show: %1</source>
        <translation>Nid yw llwyddo yn dangos: %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risg: %1</translation>
    </message>
    <message>
        <source>Side effect: %1</source>
        <translation>Sgil-effaith: %1</translation>
    </message>
    <message>
        <source>Provisions: %1</source>
        <translation>Darpariaethau: %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Gosodiad</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Fel arall</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Ystyr</translation>
    </message>
    <message>
        <source>tests on a connected device</source>
        <translation>profion ar ddyfais gysylltiedig</translation>
    </message>
    <message>
        <source>list the device tests</source>
        <translation>rhestru&apos;r profion dyfais</translation>
    </message>
    <message>
        <source>show what a device test does and needs</source>
        <translation>dangos beth mae prawf dyfais yn ei wneud a beth sydd ei angen arno</translation>
    </message>
    <message>
        <source>the test, for example DT-04</source>
        <translation>y prawf, er enghraifft DT-04</translation>
    </message>
    <message>
        <source>run one test on the connected device and keep its record</source>
        <translation>rhedeg un prawf ar y ddyfais gysylltiedig a chadw ei gofnod</translation>
    </message>
    <message>
        <source>the serial port; `device list` shows them</source>
        <translation>y porth cyfresol; mae `device list` yn eu dangos</translation>
    </message>
    <message>
        <source>bits per second, 115200 when not given</source>
        <translation>didau yr eiliad, 115200 pan na roddir hwn</translation>
    </message>
    <message>
        <source>a setting of the test; repeatable</source>
        <translation>un o osodiadau&apos;r prawf; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>a device password or PIN, the first line of FILE; never stored; repeatable</source>
        <translation>cyfrinair dyfais neu PIN, llinell gyntaf FILE; ni chaiff ei storio byth; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>what the test may do to the device</source>
        <translation>yr hyn y caiff y prawf ei wneud i&apos;r ddyfais</translation>
    </message>
    <message>
        <source>end it after S seconds</source>
        <translation>ei derfynu ar ôl S eiliad</translation>
    </message>
    <message>
        <source>without an assessment and a workspace</source>
        <translation>heb asesiad a heb weithle</translation>
    </message>
    <message>
        <source>with --standalone: a folder that keeps record.json and transcript.jsonl</source>
        <translation>gyda --standalone: ffolder sy&apos;n cadw record.json a transcript.jsonl</translation>
    </message>
    <message>
        <source>show the console on the standard error</source>
        <translation>dangos y consol ar yr allbwn gwallau safonol</translation>
    </message>
    <message>
        <source>the fuzzer cannot be tried out</source>
        <translation>ni ellir rhoi prawf ar y ffysiwr</translation>
    </message>
    <message>
        <source>it is above %1</source>
        <translation>mae&apos;n uwch na %1</translation>
    </message>
    <message>
        <source>the fuzzer was not tried out</source>
        <translation>ni roddwyd prawf ar y ffysiwr</translation>
    </message>
    <message>
        <source>Kind of input</source>
        <translation>Math o fewnbwn</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Mewnbwn</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Rhoddwyd cynnig</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gwelwyd</translation>
    </message>
    <message>
        <source>After (s)</source>
        <translation>Ar ôl (s)</translation>
    </message>
    <message>
        <source>Harmless input was taken for a crash.</source>
        <translation>Barnwyd bod mewnbwn diniwed yn chwalfa.</translation>
    </message>
    <message>
        <source>Planted bugs not found by: %1</source>
        <translation>Bygiau a blannwyd nas canfuwyd gan: %1</translation>
    </message>
    <message>
        <source>All planted bugs found in %1 s</source>
        <translation>Canfuwyd pob byg a blannwyd mewn %1 s</translation>
    </message>
    <message>
        <source>the run cannot be replayed</source>
        <translation>ni ellir ailchwarae&apos;r rhediad</translation>
    </message>
    <message>
        <source>there is no run with this number that has a transcript</source>
        <translation>nid oes rhediad â&apos;r rhif hwn y mae ganddo drawsgrifiad</translation>
    </message>
    <message>
        <source>either a run or --transcript is needed</source>
        <translation>mae angen naill ai rhediad neu --transcript</translation>
    </message>
    <message>
        <source>assay-cli harness replay --help shows how it is used</source>
        <translation>mae assay-cli harness replay --help yn dangos sut i&apos;w ddefnyddio</translation>
    </message>
    <message>
        <source>the record is kept in the workspace</source>
        <translation>cedwir y cofnod yn y gweithle</translation>
    </message>
    <message>
        <source>leave it out, or give --transcript</source>
        <translation>hepgorwch ef, neu rhowch --transcript</translation>
    </message>
    <message>
        <source>nothing secret was typed in that run</source>
        <translation>ni theipiwyd dim cyfrinachol yn y rhediad hwnnw</translation>
    </message>
    <message>
        <source>it is not of the form NAME=FILE with one of: %1</source>
        <translation>nid yw ar y ffurf NAME=FILE ag un o: %1</translation>
    </message>
    <message>
        <source>it was typed in that run, and secrets are never stored</source>
        <translation>fe&apos;i teipiwyd yn y rhediad hwnnw, ac ni chaiff cyfrinachau eu storio byth</translation>
    </message>
    <message>
        <source>give it again with --secret %1=FILE</source>
        <translation>rhowch hi eto gyda --secret %1=FILE</translation>
    </message>
    <message>
        <source>send a device exactly what a recorded run sent</source>
        <translation>anfon at ddyfais yr union beth a anfonodd rhediad a gofnodwyd</translation>
    </message>
    <message>
        <source>the run; leave it out with --transcript</source>
        <translation>y rhediad; hepgorwch ef gyda --transcript</translation>
    </message>
    <message>
        <source>the transcript of a run, without a workspace</source>
        <translation>trawsgrifiad rhediad, heb weithle</translation>
    </message>
    <message>
        <source>only this input of a fuzz step</source>
        <translation>y mewnbwn hwn yn unig o gam ffysio</translation>
    </message>
    <message>
        <source>a secret that was typed in that run, the first line of FILE; repeatable</source>
        <translation>cyfrinach a deipiwyd yn y rhediad hwnnw, llinell gyntaf FILE; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>with --transcript: a folder that keeps record.json and transcript.jsonl</source>
        <translation>gyda --transcript: ffolder sy&apos;n cadw record.json a transcript.jsonl</translation>
    </message>
    <message>
        <source>prove that the fuzzer finds bugs that were planted for it</source>
        <translation>profi bod y ffysiwr yn canfod bygiau a blannwyd ar ei gyfer</translation>
    </message>
    <message>
        <source>the seed of the inputs, 1 when not given</source>
        <translation>hedyn y mewnbynnau; 1 pan na roddir hwn</translation>
    </message>
    <message>
        <source>only one of them can be run</source>
        <translation>dim ond un ohonynt y gellir ei redeg</translation>
    </message>
    <message>
        <source>--standalone takes no assessment and no other test</source>
        <translation>nid yw --standalone yn derbyn asesiad na phrawf arall</translation>
    </message>
    <message>
        <source>an assessment is needed, and no other test</source>
        <translation>mae angen asesiad, heb unrhyw brawf arall</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>mae ffeil o&apos;r enw hwn yn bodoli&apos;n barod</translation>
    </message>
    <message>
        <source>choose another name for --junit</source>
        <translation>dewiswch enw arall ar gyfer --junit</translation>
    </message>
    <message>
        <source>Sent the same bytes as the recorded run, SHA-256 %1</source>
        <translation>Anfonwyd yr un beitiau â&apos;r rhediad a gofnodwyd, SHA-256 %1</translation>
    </message>
    <message>
        <source>Not all bytes of the recorded run were sent</source>
        <translation>Nid anfonwyd holl feitiau&apos;r rhediad a gofnodwyd</translation>
    </message>
    <message>
        <source>nothing can be checked</source>
        <translation>ni ellir gwirio dim</translation>
    </message>
    <message>
        <source>either a script or a --program is needed</source>
        <translation>mae angen naill ai sgript neu --program</translation>
    </message>
    <message>
        <source>assay-cli harness check --help shows how it is used</source>
        <translation>mae assay-cli harness check --help yn dangos sut i&apos;w ddefnyddio</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2 can be run: %n step(s)</source>
        <translation>
            <numerusform>Gellir rhedeg %1  %2: %n cam</numerusform>
            <numerusform>Gellir rhedeg %1  %2: %n cam</numerusform>
            <numerusform>Gellir rhedeg %1  %2: %n o gamau</numerusform>
            <numerusform>Gellir rhedeg %1  %2: %n cham</numerusform>
            <numerusform>Gellir rhedeg %1  %2: %n cam</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ydyw</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nac ydyw</translation>
    </message>
    <message>
        <source>%1  %2, version %3</source>
        <translation>%1  %2, fersiwn %3</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Wedi&apos;i fodloni</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yr hyn a ofynnir</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pam nad ydyw</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) written to %1.</source>
        <translation>
            <numerusform>Ysgrifennwyd %n rhediad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n rhediad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n o rediadau i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n rhediad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n rhediad i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>the matrix cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r matrics</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Ysgrifennwyd i %1</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Its provisions</source>
        <translation>Ei ddarpariaethau</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Achosion prawf</translation>
    </message>
    <message>
        <source>show which test stands for which provision and test case</source>
        <translation>dangos pa brawf sy&apos;n cynrychioli pa ddarpariaeth ac achos prawf</translation>
    </message>
    <message>
        <source>ordered by provision, not by test</source>
        <translation>yn nhrefn y darpariaethau, nid y profion</translation>
    </message>
    <message>
        <source>write it as CSV, - for the standard output</source>
        <translation>ei ysgrifennu fel CSV; ystyr - yw&apos;r allbwn safonol</translation>
    </message>
    <message>
        <source>assessment and test; no ID with --standalone, no TEST with --program or --script</source>
        <translation>asesiad a phrawf; dim ID gyda --standalone, dim TEST gyda --program na --script</translation>
    </message>
    <message>
        <source>run a program as the test; docs/lab-tests.md says what it speaks</source>
        <translation>rhedeg rhaglen fel y prawf; mae docs/lab-tests.md yn dweud pa iaith y mae&apos;n ei siarad</translation>
    </message>
    <message>
        <source>run a script of your own as the test</source>
        <translation>rhedeg eich sgript eich hun fel y prawf</translation>
    </message>
    <message>
        <source>the device on USB; `device list` shows them</source>
        <translation>y ddyfais ar USB; mae `device list` yn eu dangos</translation>
    </message>
    <message>
        <source>the address of the device on the network</source>
        <translation>cyfeiriad y ddyfais ar y rhwydwaith</translation>
    </message>
    <message>
        <source>also write the run as JUnit XML to a file that does not exist</source>
        <translation>hefyd ysgrifennu&apos;r rhediad fel JUnit XML i ffeil nad yw&apos;n bodoli</translation>
    </message>
    <message>
        <source>go on with a run that was killed: its transcript, with the settings and secrets it was started with</source>
        <translation>parhau â rhediad a laddwyd: ei drawsgrifiad, gyda&apos;r gosodiadau a&apos;r cyfrinachau y&apos;i dechreuwyd â hwy</translation>
    </message>
    <message>
        <source>check a test of your own before it meets a device: a script in full, or whether a program keeps to the protocol</source>
        <translation>gwirio eich prawf eich hun cyn iddo gwrdd â dyfais: sgript yn llawn, neu a yw rhaglen yn cadw at y protocol</translation>
    </message>
    <message>
        <source>a script; - is standard input</source>
        <translation>sgript; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>a program; it is started four times, and told that there is no device</source>
        <translation>rhaglen; fe&apos;i dechreuir bedair gwaith, a dywedir wrthi nad oes dyfais</translation>
    </message>
    <message>
        <source>write all runs of an assessment as JUnit XML, for continuous integration</source>
        <translation>ysgrifennu pob rhediad mewn asesiad fel JUnit XML, ar gyfer integreiddio parhaus</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>a file that does not exist; - is standard output</source>
        <translation>ffeil nad yw&apos;n bodoli; ystyr - yw&apos;r allbwn safonol</translation>
    </message>
    <message>
        <source>the power switch, as for `harness run`; without it you are asked where the run switched the power</source>
        <translation>y switsh pŵer, fel ar gyfer `harness run`; hebddo gofynnir i chi yn y mannau lle switsiodd y rhediad y pŵer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Beit</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Cyfrinach</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Wedi&apos;i guddio</translation>
    </message>
    <message>
        <source>%1 secrets in %2 bytes, the first %3 are listed</source>
        <translation>cyfrinachau: %1 mewn %2 beit, rhestrir y %3 cyntaf</translation>
    </message>
    <message>
        <source>%1 secrets in %2 bytes</source>
        <translation>cyfrinachau: %1 mewn %2 beit</translation>
    </message>
    <message>
        <source>look for secrets in logs of any size; they are shown masked, and the exit code is 1 when there are any</source>
        <translation>chwilio am gyfrinachau mewn logiau o unrhyw faint; fe&apos;u dangosir wedi&apos;u cuddio, a&apos;r cod gadael yw 1 pan fo rhai</translation>
    </message>
    <message>
        <source>the log of a console, as the device wrote it; - is standard input</source>
        <translation>log consol, fel yr ysgrifennodd y ddyfais ef; - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>rules of your own instead of the built-in ones</source>
        <translation>eich rheolau eich hun yn lle&apos;r rhai mewnol</translation>
    </message>
    <message>
        <source>the power switch: a program, in whose arguments {state} becomes on, off or cycle (never given to a shell), or uhubctl:HUB:PORT, scpi:PORT, relay:PORT (docs/bench.md); without it you are asked</source>
        <translation>y switsh pŵer: rhaglen, gyda {state} yn ei hargiau yn dod yn on, off neu cycle (ni chaiff ei rhoi i gragen byth), neu uhubctl:HUB:PORT, scpi:PORT, relay:PORT (docs/bench.md); hebddo gofynnir i chi</translation>
    </message>
</context>
<context>
    <name>app::cli::HelpText</name>
    <message>
        <source>[options]</source>
        <translation>[opsiynau]</translation>
    </message>
    <message>
        <source>VERB …</source>
        <translation>GORCHYMYN …</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Defnydd: %1</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Gorchmynion</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argiau</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsiynau</translation>
    </message>
    <message>
        <source>Every verb also takes --workspace FILE, --actor NAME, --json and --quiet.</source>
        <translation>Mae pob gorchymyn hefyd yn derbyn --workspace FILE, --actor NAME, --json a --quiet.</translation>
    </message>
</context>
<context>
    <name>app::cli::IdentityVerbs</name>
    <message>
        <source>Demonstration identity</source>
        <translation>Hunaniaeth arddangos</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Tystysgrif wraidd</translation>
    </message>
    <message>
        <source>Key and certificates</source>
        <translation>Allwedd a thystysgrifau</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>All certificates</source>
        <translation>Pob tystysgrif</translation>
    </message>
    <message>
        <source>Only for trying things: whoever can read the folder can sign.</source>
        <translation>Dim ond ar gyfer rhoi cynnig ar bethau: gall pwy bynnag sy&apos;n gallu darllen y ffolder lofnodi.</translation>
    </message>
    <message>
        <source>keys and certificates for signing</source>
        <translation>allweddi a thystysgrifau ar gyfer llofnodi</translation>
    </message>
    <message>
        <source>make a demonstration CA and signer, named as such</source>
        <translation>creu awdurdod tystysgrifau a llofnodwr arddangos, wedi&apos;u henwi felly</translation>
    </message>
    <message>
        <source>a folder for the files; none is overwritten</source>
        <translation>ffolder ar gyfer y ffeiliau; ni throsysgrifir yr un ohonynt</translation>
    </message>
</context>
<context>
    <name>app::cli::InboxVerbs</name>
    <message>
        <source>Looking into the folder</source>
        <translation>Wrthi&apos;n edrych yn y ffolder</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>yn aros amdanoch</translation>
    </message>
    <message>
        <source>is still written</source>
        <translation>yn dal i gael ei hysgrifennu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Beitiau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Proposed for</source>
        <translation>Cynigir ar gyfer</translation>
    </message>
    <message>
        <source>warning: %1 is too large to be offered</source>
        <translation>rhybudd: mae %1 yn rhy fawr i&apos;w chynnig</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) wait in the folder.</source>
        <translation>
            <numerusform>Mae %n ffeil arall yn aros yn y ffolder.</numerusform>
            <numerusform>Mae %n ffeil arall yn aros yn y ffolder.</numerusform>
            <numerusform>Mae %n ffeil arall yn aros yn y ffolder.</numerusform>
            <numerusform>Mae %n ffeil arall yn aros yn y ffolder.</numerusform>
            <numerusform>Mae %n ffeil arall yn aros yn y ffolder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>Wrthi&apos;n ychwanegu&apos;r ffeil</translation>
    </message>
    <message>
        <source>%1 is evidence now: %2.</source>
        <translation>Mae %1 bellach yn dystiolaeth: %2.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Wrthi&apos;n darllen y ffeil</translation>
    </message>
    <message>
        <source>%1 is not offered again; it stays in the folder.</source>
        <translation>Ni chynigir %1 eto; mae&apos;n aros yn y ffolder.</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>where tools drop their files</source>
        <translation>lle mae offer yn gollwng eu ffeiliau</translation>
    </message>
    <message>
        <source>files that tools have dropped into a folder</source>
        <translation>ffeiliau y mae offer wedi&apos;u gollwng i ffolder</translation>
    </message>
    <message>
        <source>list what waits to be accepted or dismissed</source>
        <translation>rhestru&apos;r hyn sy&apos;n aros i&apos;w dderbyn neu i&apos;w ddiystyru</translation>
    </message>
    <message>
        <source>take one file over as evidence</source>
        <translation>trosglwyddo un ffeil fel tystiolaeth</translation>
    </message>
    <message>
        <source>its name in the folder</source>
        <translation>ei henw yn y ffolder</translation>
    </message>
    <message>
        <source>a provision that it shows; repeatable; what `inbox list` proposes is only a suggestion</source>
        <translation>darpariaeth y mae&apos;n ei dangos; gellir ei ailadrodd; awgrym yn unig yw&apos;r hyn y mae `inbox list` yn ei gynnig</translation>
    </message>
    <message>
        <source>what it is called; its name when not given</source>
        <translation>beth y&apos;i gelwir; ei henw pan na roddir hwn</translation>
    </message>
    <message>
        <source>it never goes into a public bundle</source>
        <translation>nid yw byth yn mynd i fwndel cyhoeddus</translation>
    </message>
    <message>
        <source>do not offer one file again; it is not deleted</source>
        <translation>peidio â chynnig un ffeil eto; nis dilëir</translation>
    </message>
</context>
<context>
    <name>app::cli::IxitVerbs</name>
    <message>
        <source>there is no such table</source>
        <translation>nid oes tabl o&apos;r fath</translation>
    </message>
    <message>
        <source>%1 does not have it</source>
        <translation>nid yw gan %1</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>defnyddiwch un o %1</translation>
    </message>
    <message>
        <source>the IXIT cannot be changed</source>
        <translation>ni ellir newid yr IXIT</translation>
    </message>
    <message>
        <source>it does not say a column and its value, or says it twice</source>
        <translation>nid yw&apos;n rhoi colofn a&apos;i gwerth, neu mae&apos;n ei rhoi ddwywaith</translation>
    </message>
    <message>
        <source>write COLUMN=VALUE, for example description=&quot;Web login&quot;</source>
        <translation>ysgrifennwch COLUMN=VALUE, er enghraifft description=&quot;Mewngofnodi gwe&quot;</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Nothing is declared yet.</source>
        <translation>Nid oes dim wedi&apos;i ddatgan eto.</translation>
    </message>
    <message>
        <source>%1 is declared.</source>
        <translation>Datganwyd %1.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Newidiwyd %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken away</source>
        <translation>
            <numerusform>tynnwyd %n cofnod ymaith</numerusform>
            <numerusform>tynnwyd %n cofnod ymaith</numerusform>
            <numerusform>tynnwyd %n o gofnodion ymaith</numerusform>
            <numerusform>tynnwyd %n chofnod ymaith</numerusform>
            <numerusform>tynnwyd %n cofnod ymaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported</source>
        <translation>
            <numerusform>mewngludwyd %n cofnod</numerusform>
            <numerusform>mewngludwyd %n cofnod</numerusform>
            <numerusform>mewngludwyd %n o gofnodion</numerusform>
            <numerusform>mewngludwyd %n chofnod</numerusform>
            <numerusform>mewngludwyd %n cofnod</numerusform>
        </translation>
    </message>
    <message>
        <source>the table cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r tabl</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written</source>
        <translation>
            <numerusform>ysgrifennwyd %n cofnod</numerusform>
            <numerusform>ysgrifennwyd %n cofnod</numerusform>
            <numerusform>ysgrifennwyd %n o gofnodion</numerusform>
            <numerusform>ysgrifennwyd %n chofnod</numerusform>
            <numerusform>ysgrifennwyd %n cofnod</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation>gwall</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>rhybudd</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n o wallau</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n o rybuddion</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT DECLARED, belongs in %1</source>
        <translation>HEB EI DDATGAN, yn perthyn i %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Canfuwyd</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Datganwyd gan</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Rhediadau</translation>
    </message>
    <message>
        <source>No run has found anything that would have to be declared.</source>
        <translation>Nid oes rhediad wedi canfod dim y byddai&apos;n rhaid ei ddatgan.</translation>
    </message>
    <message>
        <source>Declared and seen by no run: %1</source>
        <translation>Datganwyd, ond nis gwelwyd gan unrhyw rediad: %1</translation>
    </message>
</context>
<context>
    <name>app::cli::LabelVerbs</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>Cyfrinymadrodd %1</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>Wrthi&apos;n cyhoeddi</translation>
    </message>
    <message>
        <source>the label is issued but cannot be written</source>
        <translation>mae&apos;r label wedi&apos;i gyhoeddi ond ni ellir ei ysgrifennu</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>allbwn safonol</translation>
    </message>
    <message>
        <source>Label %1 is issued, valid to %2: %3</source>
        <translation>Cyhoeddwyd label %1, dilys tan %2: %3</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Dilys tan</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Llofnodwr</translation>
    </message>
    <message>
        <source>issue labels, and check them</source>
        <translation>cyhoeddi labeli, a&apos;u gwirio</translation>
    </message>
    <message>
        <source>issue a signed label from an accepted assessment</source>
        <translation>cyhoeddi label wedi&apos;i lofnodi o asesiad a dderbyniwyd</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>which form of a label</source>
        <translation>pa ffurf ar label</translation>
    </message>
    <message>
        <source>key and certificate, FILE.p12 or FILE.pem</source>
        <translation>allwedd a thystysgrif, FILE.p12 neu FILE.pem</translation>
    </message>
    <message>
        <source>its first line opens the key; - is standard input; you are asked otherwise</source>
        <translation>mae ei llinell gyntaf yn agor yr allwedd; ystyr - yw&apos;r mewnbwn safonol; fel arall gofynnir i chi</translation>
    </message>
    <message>
        <source>the same from an open descriptor</source>
        <translation>yr un peth o ddisgrifydd agored</translation>
    </message>
    <message>
        <source>size and layout; the usual one of the kind</source>
        <translation>maint a chynllun; yr un arferol ar gyfer y math</translation>
    </message>
    <message>
        <source>of the label; en-GB when not given</source>
        <translation>iaith y label; en-GB pan na roddir hwn</translation>
    </message>
    <message>
        <source>1 to 36; 24 when not given</source>
        <translation>1 i 36; 24 pan na roddir hwn</translation>
    </message>
    <message>
        <source>a file that does not exist; - is standard output</source>
        <translation>ffeil nad yw&apos;n bodoli; ystyr - yw&apos;r allbwn safonol</translation>
    </message>
    <message>
        <source>list the labels issued from this workspace</source>
        <translation>rhestru&apos;r labeli a gyhoeddwyd o&apos;r gweithle hwn</translation>
    </message>
    <message>
        <source>check labels: integrity, structure, signer, time and status</source>
        <translation>gwirio labeli: cyfanrwydd, strwythur, llofnodwr, amser a statws</translation>
    </message>
    <message>
        <source>labels to check; - is standard input</source>
        <translation>labeli i&apos;w gwirio; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>certificates that you trust; repeatable; without it a signer is unknown</source>
        <translation>tystysgrifau yr ydych yn ymddiried ynddynt; gellir ei ailadrodd; hebddynt mae llofnodwr yn anhysbys</translation>
    </message>
    <message>
        <source>judge the signature at this time, not now</source>
        <translation>barnu&apos;r llofnod ar yr amser hwn, nid nawr</translation>
    </message>
    <message>
        <source>the files are pictures or texts of QR codes</source>
        <translation>lluniau neu destunau codau QR yw&apos;r ffeiliau</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>rhybudd: %1</translation>
    </message>
    <message>
        <source>Label %1 is written to %2.</source>
        <translation>Ysgrifennwyd label %1 i %2.</translation>
    </message>
    <message>
        <source>write a label that was issued to a new file</source>
        <translation>ysgrifennu label a gyhoeddwyd i ffeil newydd</translation>
    </message>
    <message>
        <source>the number of the label</source>
        <translation>rhif y label</translation>
    </message>
</context>
<context>
    <name>app::cli::LabelVerify</name>
    <message>
        <source>the label cannot be checked</source>
        <translation>ni ellir gwirio&apos;r label</translation>
    </message>
    <message>
        <source>it is not a time in the form of ISO 8601</source>
        <translation>nid yw&apos;n amser ar ffurf ISO 8601</translation>
    </message>
    <message>
        <source>write it as 2026-11-23T12:00:00Z</source>
        <translation>ysgrifennwch ef fel 2026-11-23T12:00:00Z</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>dilys</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ddim yn ddilys</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>ni ellir dweud</translation>
    </message>
    <message>
        <source>integrity: %1</source>
        <translation>cyfanrwydd: %1</translation>
    </message>
    <message>
        <source>structure: %1</source>
        <translation>strwythur: %1</translation>
    </message>
    <message>
        <source>signer: %1</source>
        <translation>llofnodwr: %1</translation>
    </message>
    <message>
        <source>time: %1</source>
        <translation>amser: %1</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>statws: %1</translation>
    </message>
    <message>
        <source>label: %1, valid to %2</source>
        <translation>label: %1, dilys tan %2</translation>
    </message>
    <message>
        <source>product: %1 %2</source>
        <translation>cynnyrch: %1 %2</translation>
    </message>
</context>
<context>
    <name>app::cli::Language</name>
    <message>
        <source>the report cannot be written in that language</source>
        <translation>ni ellir ysgrifennu&apos;r adroddiad yn yr iaith honno</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>dewiswch un o %1</translation>
    </message>
</context>
<context>
    <name>app::cli::LogVerbs</name>
    <message>
        <source>the checkpoint cannot be read</source>
        <translation>ni ellir darllen y pwynt gwirio</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>nid yw&apos;n wrthrych JSON</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Wrthi&apos;n gwirio&apos;r cofnod cadwraeth</translation>
    </message>
    <message>
        <source>The log fits (rows: %1).</source>
        <translation>Mae&apos;r cofnod cadwraeth yn gyson (rhesi: %1).</translation>
    </message>
    <message>
        <source>Row %1 does not fit: %2</source>
        <translation>Nid yw rhes %1 yn gyson: %2</translation>
    </message>
    <message>
        <source>The log does not fit: %1</source>
        <translation>Nid yw&apos;r cofnod cadwraeth yn gyson: %1</translation>
    </message>
    <message>
        <source>the checkpoint cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r pwynt gwirio</translation>
    </message>
    <message>
        <source>The checkpoint is written to %1; keep it elsewhere.</source>
        <translation>Ysgrifennwyd y pwynt gwirio i %1; cadwch ef yn rhywle arall.</translation>
    </message>
    <message>
        <source>the custody log of this workspace</source>
        <translation>cofnod cadwraeth y gweithle hwn</translation>
    </message>
    <message>
        <source>check the log, and every table against it</source>
        <translation>gwirio&apos;r cofnod cadwraeth, a phob tabl yn ei erbyn</translation>
    </message>
    <message>
        <source>a checkpoint kept elsewhere: also finds a rolled-back file</source>
        <translation>pwynt gwirio a gedwir yn rhywle arall: mae hefyd yn canfod ffeil a roliwyd yn ôl</translation>
    </message>
    <message>
        <source>write down where the log stands</source>
        <translation>nodi hyd ble mae&apos;r cofnod cadwraeth wedi cyrraedd</translation>
    </message>
    <message>
        <source>a file that does not exist; - is standard output</source>
        <translation>ffeil nad yw&apos;n bodoli; ystyr - yw&apos;r allbwn safonol</translation>
    </message>
</context>
<context>
    <name>app::cli::MappingVerbs</name>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Dolenni</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>the crosswalk cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r tabl cyfatebiaeth</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Hyder</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Source: %1 (as of %2). Links are pointers, not proof of conformity.</source>
        <translation>Ffynhonnell: %1 (fel yr oedd ar %2). Arwyddbyst yw&apos;r dolenni, nid prawf o gydymffurfiaeth.</translation>
    </message>
    <message>
        <source>The mapping is in order.</source>
        <translation>Mae&apos;r mapiad mewn trefn.</translation>
    </message>
    <message>
        <source>would be filled</source>
        <translation>byddai&apos;n cael ei lenwi</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>wedi&apos;i lenwi</translation>
    </message>
    <message>
        <source>would be renewed</source>
        <translation>byddai&apos;n cael ei adnewyddu</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>wedi&apos;i adnewyddu</translation>
    </message>
    <message>
        <source>would be withdrawn</source>
        <translation>byddai&apos;n cael ei dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>inferred already</source>
        <translation>yn ddeilliedig yn barod</translation>
    </message>
    <message>
        <source>kept, a person answered it</source>
        <translation>wedi&apos;i gadw, atebwyd gan berson</translation>
    </message>
    <message>
        <source>kept, inferred from another assessment</source>
        <translation>wedi&apos;i gadw, yn deillio o asesiad arall</translation>
    </message>
    <message>
        <source>left out, does not apply</source>
        <translation>wedi&apos;i hepgor, yn amherthnasol</translation>
    </message>
    <message>
        <source>only a part</source>
        <translation>rhan yn unig</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Cynnig</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>the assessment cannot be filled</source>
        <translation>ni ellir llenwi&apos;r asesiad</translation>
    </message>
    <message>
        <source>either an assessment or a scheme must be given</source>
        <translation>rhaid rhoi naill ai asesiad neu gynllun</translation>
    </message>
    <message>
        <source>name the assessment to fill, or with --scheme what a new one is to follow</source>
        <translation>enwch yr asesiad i&apos;w lenwi, neu gyda --scheme yr hyn y mae un newydd i&apos;w ddilyn</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would change; nothing was written.</source>
        <translation>
            <numerusform>Byddai %n ateb yn newid; nid ysgrifennwyd dim.</numerusform>
            <numerusform>Byddai %n ateb yn newid; nid ysgrifennwyd dim.</numerusform>
            <numerusform>Byddai %n ateb yn newid; nid ysgrifennwyd dim.</numerusform>
            <numerusform>Byddai %n ateb yn newid; nid ysgrifennwyd dim.</numerusform>
            <numerusform>Byddai %n ateb yn newid; nid ysgrifennwyd dim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 changed.</source>
        <translation>
            <numerusform>Newidiodd %n ateb o %1.</numerusform>
            <numerusform>Newidiodd %n ateb o %1.</numerusform>
            <numerusform>Newidiodd %n ateb o %1.</numerusform>
            <numerusform>Newidiodd %n ateb o %1.</numerusform>
            <numerusform>Newidiodd %n ateb o %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inferred answers count as not assessed until somebody confirms them with &quot;assessment confirm&quot;.</source>
        <translation>Mae atebion deilliedig yn cyfrif fel rhai heb eu hasesu nes i rywun eu cadarnhau gydag &quot;assessment confirm&quot;.</translation>
    </message>
    <message>
        <source>This file was imported already; nothing was changed.</source>
        <translation>Mewngludwyd y ffeil hon yn barod; ni newidiwyd dim.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) imported.</source>
        <translation>
            <numerusform>Mewngludwyd %n argymhelliad.</numerusform>
            <numerusform>Mewngludwyd %n argymhelliad.</numerusform>
            <numerusform>Mewngludwyd %n o argymhellion.</numerusform>
            <numerusform>Mewngludwyd %n argymhelliad.</numerusform>
            <numerusform>Mewngludwyd %n argymhelliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>%1 of %2 shown. They are pointers; nobody claims that they ask for the same.</source>
        <translation>Dangosir %1 o %2. Arwyddbyst ydynt; nid oes neb yn honni eu bod yn gofyn am yr un peth.</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Y gyfraith</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Ffynhonnell: %1</translation>
    </message>
    <message>
        <source>what one scheme says of another</source>
        <translation>yr hyn y mae un cynllun yn ei ddweud am un arall</translation>
    </message>
    <message>
        <source>list the mappings between schemes</source>
        <translation>rhestru&apos;r mapiadau rhwng cynlluniau</translation>
    </message>
    <message>
        <source>list the laws that the policy paper names for guidelines</source>
        <translation>rhestru&apos;r cyfreithiau y mae&apos;r papur polisi yn eu henwi ar gyfer canllawiau</translation>
    </message>
    <message>
        <source>show the crosswalk between two schemes</source>
        <translation>dangos y tabl cyfatebiaeth rhwng dau gynllun</translation>
    </message>
    <message>
        <source>the scheme to look from</source>
        <translation>y cynllun i edrych ohono</translation>
    </message>
    <message>
        <source>the other scheme</source>
        <translation>y cynllun arall</translation>
    </message>
    <message>
        <source>write it as CSV; - is standard output</source>
        <translation>ei ysgrifennu fel CSV; ystyr - yw&apos;r allbwn safonol</translation>
    </message>
    <message>
        <source>check a mapping file in full</source>
        <translation>gwirio ffeil fapio yn llawn</translation>
    </message>
    <message>
        <source>an OSCAL 1.2.1 mapping collection; - is standard input</source>
        <translation>casgliad mapio OSCAL 1.2.1; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>import a copy of the UK government&apos;s mapping database</source>
        <translation>mewngludo copi o gronfa ddata fapio llywodraeth y DU</translation>
    </message>
    <message>
        <source>the database as JSON, version 4.0; - is standard input</source>
        <translation>y gronfa ddata fel JSON, fersiwn 4.0; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>list what other documents recommend for a guideline</source>
        <translation>rhestru&apos;r hyn y mae dogfennau eraill yn ei argymell ar gyfer canllaw</translation>
    </message>
    <message>
        <source>only for this guideline</source>
        <translation>dim ond ar gyfer y canllaw hwn</translation>
    </message>
    <message>
        <source>only those that hold this text</source>
        <translation>dim ond y rhai sy&apos;n cynnwys y testun hwn</translation>
    </message>
    <message>
        <source>show at most so many; 200 by default</source>
        <translation>dangos hyn a hyn ar y mwyaf; 200 yw&apos;r rhagosodiad</translation>
    </message>
    <message>
        <source>fill an assessment from one of the same product under another scheme</source>
        <translation>llenwi asesiad o un o&apos;r un cynnyrch o dan gynllun arall</translation>
    </message>
    <message>
        <source>the assessment to fill</source>
        <translation>yr asesiad i&apos;w lenwi</translation>
    </message>
    <message>
        <source>begin a new one against this scheme instead</source>
        <translation>dechrau un newydd yn erbyn y cynllun hwn yn lle hynny</translation>
    </message>
    <message>
        <source>the assessment that is there</source>
        <translation>yr asesiad sydd yno</translation>
    </message>
    <message>
        <source>say what would change, and stop</source>
        <translation>dweud beth fyddai&apos;n newid, a stopio</translation>
    </message>
</context>
<context>
    <name>app::cli::Output</name>
    <message>
        <source>the answer cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r ateb</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>allbwn safonol</translation>
    </message>
    <message>
        <source>what was asked for is done all the same</source>
        <translation>gwnaed yr hyn y gofynnwyd amdano er hynny</translation>
    </message>
</context>
<context>
    <name>app::cli::PolicyVerbs</name>
    <message>
        <source>The verdict policy is “%1”.</source>
        <translation>Y polisi dyfarnu yw “%1”.</translation>
    </message>
    <message>
        <source>would be a draft again: %1 (%2), now %3</source>
        <translation>byddai&apos;n ddrafft eto: %1 (%2), ar hyn o bryd %3</translation>
    </message>
    <message>
        <source>a draft again, to be reviewed by this policy: %1 (%2), before %3</source>
        <translation>yn ddrafft eto, i&apos;w adolygu yn ôl y polisi hwn: %1 (%2), cyn hynny %3</translation>
    </message>
    <message>
        <source>No review would be opened again.</source>
        <translation>Ni fyddai unrhyw adolygiad yn cael ei ailagor.</translation>
    </message>
    <message>
        <source>the verdict policy cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r polisi dyfarnu</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (adeiledig)</translation>
    </message>
    <message>
        <source>Set %1 by %2.</source>
        <translation>Gosodwyd %1 gan %2.</translation>
    </message>
    <message numerus="yes">
        <source>Another policy would open %n review(s) again.</source>
        <translation>
            <numerusform>Byddai polisi arall yn ailagor %n adolygiad.</numerusform>
            <numerusform>Byddai polisi arall yn ailagor %n adolygiad.</numerusform>
            <numerusform>Byddai polisi arall yn ailagor %n adolygiad.</numerusform>
            <numerusform>Byddai polisi arall yn ailagor %n adolygiad.</numerusform>
            <numerusform>Byddai polisi arall yn ailagor %n adolygiad.</numerusform>
        </translation>
    </message>
    <message>
        <source>by which verdict policy test groups are judged here</source>
        <translation>yn ôl pa bolisi dyfarnu y bernir grwpiau profion yma</translation>
    </message>
    <message>
        <source>show the policy, and what it does otherwise than the built-in one</source>
        <translation>dangos y polisi, a&apos;r hyn y mae&apos;n ei wneud yn wahanol i&apos;r un adeiledig</translation>
    </message>
    <message>
        <source>also write its text to a new file, to hand on or to change</source>
        <translation>hefyd ysgrifennu ei destun i ffeil newydd, i&apos;w drosglwyddo neu i&apos;w newid</translation>
    </message>
    <message>
        <source>judge by this policy from now on; assessments in which anything is declared are to be reviewed again, and are named</source>
        <translation>barnu yn ôl y polisi hwn o hyn ymlaen; bydd angen adolygu eto&apos;r asesiadau y datganwyd unrhyw beth ynddynt, ac fe&apos;u henwir</translation>
    </message>
    <message>
        <source>the policy as JSON; - is standard input</source>
        <translation>y polisi fel JSON; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>only check it and say which reviews it would open again</source>
        <translation>dim ond ei wirio a dweud pa adolygiadau y byddai&apos;n eu hailagor</translation>
    </message>
    <message>
        <source>judge by the built-in policy again; names the same</source>
        <translation>barnu yn ôl y polisi adeiledig eto; mae&apos;n enwi&apos;r un rhai</translation>
    </message>
</context>
<context>
    <name>app::cli::ProductVerbs</name>
    <message>
        <source>the product cannot be added</source>
        <translation>ni ellir ychwanegu&apos;r cynnyrch</translation>
    </message>
    <message>
        <source>Product %1 is added: %2 %3.</source>
        <translation>Ychwanegwyd cynnyrch %1: %2 %3.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Cynnyrch</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Hardware revision</source>
        <translation>Diwygiad caledwedd</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Amrywiadau</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Gwneuthurwr</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>UK representative</source>
        <translation>Cynrychiolydd yn y DU</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Cadarnwedd</translation>
    </message>
    <message>
        <source>Firmware SHA-256</source>
        <translation>SHA-256 y cadarnwedd</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Rhyngwynebau</translation>
    </message>
    <message>
        <source>Associated services</source>
        <translation>Gwasanaethau cysylltiedig</translation>
    </message>
    <message>
        <source>the products of this workspace</source>
        <translation>cynhyrchion y gweithle hwn</translation>
    </message>
    <message>
        <source>add a product</source>
        <translation>ychwanegu cynnyrch</translation>
    </message>
    <message>
        <source>the product and the unit under test as JSON; - is standard input</source>
        <translation>y cynnyrch a&apos;r uned dan brawf fel JSON; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>list the products</source>
        <translation>rhestru&apos;r cynhyrchion</translation>
    </message>
    <message>
        <source>show everything about a product</source>
        <translation>dangos popeth am gynnyrch</translation>
    </message>
    <message>
        <source>the product, as `product list` calls it</source>
        <translation>y cynnyrch, fel y mae `product list` yn ei alw</translation>
    </message>
</context>
<context>
    <name>app::cli::ProofVerbs</name>
    <message>
        <source>the proof cannot be read</source>
        <translation>ni ellir darllen y prawf cynhwysiad</translation>
    </message>
    <message>
        <source>the proof cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r prawf cynhwysiad</translation>
    </message>
    <message>
        <source>The proof of %1 is written to %2; its root is %3.</source>
        <translation>Ysgrifennwyd prawf cynhwysiad %1 i %2; ei wraidd yw %3.</translation>
    </message>
    <message>
        <source>the proof cannot be checked</source>
        <translation>ni ellir gwirio&apos;r prawf cynhwysiad</translation>
    </message>
    <message>
        <source>both say which root is wanted</source>
        <translation>mae&apos;r ddau yn dweud pa wraidd sydd ei eisiau</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>rhowch un ohonynt</translation>
    </message>
    <message>
        <source>it is not a SHA-256 in hex</source>
        <translation>nid SHA-256 hecsadegol ydyw</translation>
    </message>
    <message>
        <source>write its 64 digits in lower case</source>
        <translation>ysgrifennwch ei 64 digid mewn llythrennau bach</translation>
    </message>
    <message>
        <source>proof and content cannot both come from the standard input</source>
        <translation>ni all y prawf cynhwysiad a&apos;r cynnwys ill dau ddod o&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>name a file for one of them</source>
        <translation>enwch ffeil ar gyfer un ohonynt</translation>
    </message>
    <message>
        <source>Reading the content</source>
        <translation>Wrthi&apos;n darllen y cynnwys</translation>
    </message>
    <message>
        <source>the content cannot be read</source>
        <translation>ni ellir darllen y cynnwys</translation>
    </message>
    <message>
        <source>the proof was not checked</source>
        <translation>ni wiriwyd y prawf cynhwysiad</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>fe&apos;i canslwyd</translation>
    </message>
    <message>
        <source>%1 is not the content that was evidence</source>
        <translation>nid %1 yw&apos;r cynnwys a oedd yn dystiolaeth</translation>
    </message>
    <message>
        <source>the proof leads to another root: %1</source>
        <translation>mae&apos;r prawf cynhwysiad yn arwain at wraidd arall: %1</translation>
    </message>
    <message>
        <source>%1 is not a label as it was signed</source>
        <translation>nid yw %1 yn label fel y&apos;i llofnodwyd</translation>
    </message>
    <message>
        <source>nobody is trusted to have signed the label; name whom you trust with --trust</source>
        <translation>nid ymddiriedir yn neb fel llofnodwr y label; enwch y rhai yr ydych yn ymddiried ynddynt gyda --trust</translation>
    </message>
    <message>
        <source>The proof is valid.</source>
        <translation>Mae&apos;r prawf cynhwysiad yn ddilys.</translation>
    </message>
    <message>
        <source>The proof is not valid.</source>
        <translation>Nid yw&apos;r prawf cynhwysiad yn ddilys.</translation>
    </message>
    <message>
        <source>Cannot tell whether the proof is valid.</source>
        <translation>Ni ellir dweud a yw&apos;r prawf cynhwysiad yn ddilys.</translation>
    </message>
    <message>
        <source>item: %1, “%2”, revision %3</source>
        <translation>eitem: %1, “%2”, diwygiad %3</translation>
    </message>
    <message>
        <source>root: %1</source>
        <translation>gwraidd: %1</translation>
    </message>
    <message>
        <source>content: %1</source>
        <translation>cynnwys: %1</translation>
    </message>
    <message>
        <source>root of the label: %1</source>
        <translation>gwraidd y label: %1</translation>
    </message>
    <message>
        <source>signer: %1</source>
        <translation>llofnodwr: %1</translation>
    </message>
    <message>
        <source>the proof fits itself; give --label or --root to know whether its root is one that somebody signed</source>
        <translation>mae&apos;r prawf cynhwysiad yn gyson ag ef ei hun; rhowch --label neu --root i wybod a yw ei wraidd yn un a lofnodwyd gan rywun</translation>
    </message>
    <message>
        <source>prove that an item is part of the evidence, showing no other item</source>
        <translation>profi bod eitem yn rhan o&apos;r dystiolaeth, heb ddangos yr un eitem arall</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>yr eitem</translation>
    </message>
    <message>
        <source>a file that does not exist; - is standard output</source>
        <translation>ffeil nad yw&apos;n bodoli; ystyr - yw&apos;r allbwn safonol</translation>
    </message>
    <message>
        <source>as the evidence stood when this label was issued; else as it stands</source>
        <translation>fel yr oedd y dystiolaeth pan gyhoeddwyd y label hwn; fel arall fel y mae</translation>
    </message>
    <message>
        <source>check such a proof; needs no workspace</source>
        <translation>gwirio prawf cynhwysiad o&apos;r fath; nid oes angen gweithle</translation>
    </message>
    <message>
        <source>the proof; - is standard input</source>
        <translation>y prawf cynhwysiad; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>the content, to be compared with it</source>
        <translation>y cynnwys, i&apos;w gymharu ag ef</translation>
    </message>
    <message>
        <source>the root that is known to be right</source>
        <translation>y gwraidd y gwyddys ei fod yn gywir</translation>
    </message>
    <message>
        <source>a label that carries the root</source>
        <translation>label sy&apos;n cynnwys y gwraidd</translation>
    </message>
    <message>
        <source>certificates that you trust to sign labels; repeatable</source>
        <translation>tystysgrifau yr ydych yn ymddiried ynddynt i lofnodi labeli; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>judge the signature at this time, not now</source>
        <translation>barnu&apos;r llofnod ar yr amser hwn, nid nawr</translation>
    </message>
</context>
<context>
    <name>app::cli::ReportVerb</name>
    <message>
        <source>Reading</source>
        <translation>Wrthi&apos;n darllen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wrthi&apos;n ysgrifennu</translation>
    </message>
    <message>
        <source>the report is not written</source>
        <translation>nid ysgrifennwyd yr adroddiad</translation>
    </message>
    <message>
        <source>The report is written to %1. It says on every page that the assessment is not finished.</source>
        <translation>Ysgrifennwyd yr adroddiad i %1. Mae&apos;n dweud ar bob tudalen nad yw&apos;r asesiad wedi&apos;i orffen.</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>Ysgrifennwyd yr adroddiad i %1.</translation>
    </message>
    <message>
        <source>write everything about an assessment into one file, without what is confidential</source>
        <translation>ysgrifennu popeth am asesiad i un ffeil, heb yr hyn sy&apos;n gyfrinachol</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>the form of the file</source>
        <translation>ffurf y ffeil</translation>
    </message>
    <message>
        <source>a file that does not exist</source>
        <translation>ffeil nad yw&apos;n bodoli</translation>
    </message>
    <message>
        <source>of the report; yours when not given</source>
        <translation>iaith yr adroddiad; eich iaith chi pan na roddir hwn</translation>
    </message>
</context>
<context>
    <name>app::cli::ReviewVerbs</name>
    <message>
        <source>Comment %1 is recorded.</source>
        <translation>Cofnodwyd sylw %1.</translation>
    </message>
    <message>
        <source>(withdrawn) %1</source>
        <translation>(wedi&apos;i dynnu&apos;n ôl) %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>y cyfan</translation>
    </message>
    <message>
        <source>public</source>
        <translation>cyhoeddus</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>mewnol</translation>
    </message>
    <message>
        <source>There is no comment.</source>
        <translation>Nid oes sylwadau.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ysgrifennwyd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Comment %1 is withdrawn: it is no longer shown, and the record keeps it.</source>
        <translation>Tynnwyd sylw %1 yn ôl: nis dangosir mwyach, ac mae&apos;r cofnod yn ei gadw.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wrthi&apos;n ysgrifennu</translation>
    </message>
    <message>
        <source>The history is written to %1 (acts: %2).</source>
        <translation>Ysgrifennwyd yr hanes i %1 (gweithredoedd: %2).</translation>
    </message>
    <message>
        <source>remark something about an answer or the whole</source>
        <translation>rhoi sylw ar ateb neu ar y cyfan</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>what it is about; the whole without it</source>
        <translation>yr hyn y mae&apos;n ymwneud ag ef; y cyfan hebddo</translation>
    </message>
    <message>
        <source>the comment</source>
        <translation>y sylw</translation>
    </message>
    <message>
        <source>reports show it; without it, it stays internal</source>
        <translation>mae adroddiadau&apos;n ei ddangos; hebddo, mae&apos;n aros yn fewnol</translation>
    </message>
    <message>
        <source>list the comments</source>
        <translation>rhestru&apos;r sylwadau</translation>
    </message>
    <message>
        <source>also those that were withdrawn</source>
        <translation>hefyd y rhai a dynnwyd yn ôl</translation>
    </message>
    <message>
        <source>take back a comment of yours; the record keeps it</source>
        <translation>tynnu un o&apos;ch sylwadau yn ôl; mae&apos;r cofnod yn ei gadw</translation>
    </message>
    <message>
        <source>write down every act on an assessment, as JSON lines</source>
        <translation>ysgrifennu pob gweithred ar asesiad, fel llinellau JSON</translation>
    </message>
    <message>
        <source>a file that does not exist; standard output when not given</source>
        <translation>ffeil nad yw&apos;n bodoli; yr allbwn safonol os nas rhoddir</translation>
    </message>
</context>
<context>
    <name>app::cli::RoleVerbs</name>
    <message>
        <source>there is no such role</source>
        <translation>nid oes rôl o&apos;r fath</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>dewiswch un o %1</translation>
    </message>
    <message>
        <source>No role is granted: everybody may do everything.</source>
        <translation>Ni roddwyd unrhyw rôl: caiff pawb wneud popeth.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Rhoddwyd gan</translation>
    </message>
    <message>
        <source>This is the first role: %1 is administrator from now on, and each act needs a role of whoever does it.</source>
        <translation>Dyma&apos;r rôl gyntaf: mae %1 yn weinyddwr o hyn ymlaen, ac mae angen rôl ar bwy bynnag sy&apos;n gwneud pob gweithred.</translation>
    </message>
    <message>
        <source>the person, as named by --actor</source>
        <translation>y person, fel y&apos;i henwir gan --actor</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un o %1</translation>
    </message>
    <message>
        <source>who may do what in this workspace</source>
        <translation>pwy gaiff wneud beth yn y gweithle hwn</translation>
    </message>
    <message>
        <source>list everybody&apos;s roles</source>
        <translation>rhestru rolau pawb</translation>
    </message>
    <message>
        <source>grant a role; the first grant makes you administrator, and from then on each act needs a role</source>
        <translation>rhoi rôl; mae&apos;r rôl gyntaf a roddir yn eich gwneud chi&apos;n weinyddwr, ac o hynny ymlaen mae angen rôl ar gyfer pob gweithred</translation>
    </message>
    <message>
        <source>take a role away</source>
        <translation>tynnu rôl yn ôl</translation>
    </message>
</context>
<context>
    <name>app::cli::SchemeVerbs</name>
    <message>
        <source>Scheme</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Canllawiau</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Darpariaethau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, argraffiad %2</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Grym</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Gofyniad</translation>
    </message>
    <message>
        <source>The catalogue is in order.</source>
        <translation>Mae&apos;r catalog mewn trefn.</translation>
    </message>
    <message>
        <source>the schemes a product can be assessed against</source>
        <translation>y cynlluniau y gellir asesu cynnyrch yn eu herbyn</translation>
    </message>
    <message>
        <source>list the schemes</source>
        <translation>rhestru&apos;r cynlluniau</translation>
    </message>
    <message>
        <source>show the guidelines and provisions of a scheme</source>
        <translation>dangos canllawiau a darpariaethau cynllun</translation>
    </message>
    <message>
        <source>the scheme, as `scheme list` calls it</source>
        <translation>y cynllun, fel y mae `scheme list` yn ei alw</translation>
    </message>
    <message>
        <source>check a catalogue file in full</source>
        <translation>gwirio ffeil gatalog yn llawn</translation>
    </message>
    <message>
        <source>%1 was due for review on %2; ask whether a newer edition applies.</source>
        <translation>Roedd %1 i&apos;w adolygu ar %2; holwch a oes argraffiad mwy diweddar yn berthnasol.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>rhybudd: %1</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>an OSCAL 1.2.1 catalog, or a table (CSV); - is standard input</source>
        <translation>catalog OSCAL 1.2.1, neu dabl (CSV); ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
</context>
<context>
    <name>app::cli::ScopeVerbs</name>
    <message>
        <source>the scope cannot be recorded</source>
        <translation>ni ellir cofnodi&apos;r cwmpas</translation>
    </message>
    <message>
        <source>it is no answer to a question</source>
        <translation>nid yw&apos;n ateb i gwestiwn</translation>
    </message>
    <message>
        <source>write KEY=yes, KEY=no or KEY=unset</source>
        <translation>ysgrifennwch KEY=yes, KEY=no neu KEY=unset</translation>
    </message>
    <message>
        <source>it does not say which answer the note is for</source>
        <translation>nid yw&apos;n dweud ar gyfer pa ateb y mae&apos;r nodyn</translation>
    </message>
    <message>
        <source>add --set KEY=yes or KEY=no</source>
        <translation>ychwanegwch --set KEY=yes neu KEY=no</translation>
    </message>
    <message>
        <source>%1 asks nothing about the product: every provision applies.</source>
        <translation>Nid yw %1 yn gofyn dim am y cynnyrch: mae pob darpariaeth yn berthnasol.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 questions answered; %n provision(s) do not apply</source>
        <translation>
            <numerusform>Atebwyd %1 o %2 gwestiwn; nid yw %n darpariaeth yn berthnasol</numerusform>
            <numerusform>Atebwyd %1 o %2 gwestiwn; nid yw %n ddarpariaeth yn berthnasol</numerusform>
            <numerusform>Atebwyd %1 o %2 gwestiwn; nid yw %n o ddarpariaethau yn berthnasol</numerusform>
            <numerusform>Atebwyd %1 o %2 gwestiwn; nid yw %n darpariaeth yn berthnasol</numerusform>
            <numerusform>Atebwyd %1 o %2 gwestiwn; nid yw %n darpariaeth yn berthnasol</numerusform>
        </translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Pam nad yw&apos;n berthnasol</translation>
    </message>
    <message>
        <source>show or answer what decides which provisions apply</source>
        <translation>dangos neu ateb yr hyn sy&apos;n penderfynu pa ddarpariaethau sy&apos;n berthnasol</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>answers as JSON; - is standard input</source>
        <translation>atebion fel JSON; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>answer one question with yes, no or unset; may be given more than once</source>
        <translation>ateb un cwestiwn gyda yes, no neu unset; gellir ei roi fwy nag unwaith</translation>
    </message>
    <message>
        <source>why, kept with the answers that --set gives</source>
        <translation>pam, wedi&apos;i gadw gyda&apos;r atebion y mae --set yn eu rhoi</translation>
    </message>
</context>
<context>
    <name>app::cli::SecretInput</name>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>mae&apos;n hwy na %1 beit</translation>
    </message>
    <message>
        <source>its first line is empty</source>
        <translation>mae ei llinell gyntaf yn wag</translation>
    </message>
    <message>
        <source>it contains a NUL byte</source>
        <translation>mae&apos;n cynnwys beit NUL</translation>
    </message>
    <message>
        <source>the passphrase cannot be read</source>
        <translation>ni ellir darllen y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>the passphrase is missing</source>
        <translation>mae&apos;r cyfrinymadrodd ar goll</translation>
    </message>
    <message>
        <source>there is no terminal to ask on</source>
        <translation>nid oes terfynell i ofyn arni</translation>
    </message>
    <message>
        <source>give --passphrase-file or --passphrase-fd</source>
        <translation>rhowch --passphrase-file neu --passphrase-fd</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terfynell</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>mewnbwn safonol</translation>
    </message>
    <message>
        <source>the file with the passphrase cannot be opened</source>
        <translation>ni ellir agor y ffeil sy&apos;n cynnwys y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>both --passphrase-file and --passphrase-fd are given</source>
        <translation>rhoddwyd --passphrase-file a --passphrase-fd ill dau</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>rhowch un ohonynt</translation>
    </message>
    <message>
        <source>descriptor %1</source>
        <translation>disgrifydd %1</translation>
    </message>
    <message>
        <source>the passphrase was not given</source>
        <translation>ni roddwyd y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Ctrl+C was pressed</source>
        <translation>pwyswyd Ctrl+C</translation>
    </message>
</context>
<context>
    <name>app::cli::SignOffVerbs</name>
    <message>
        <source>%1 is signed off by %2 with the certificate of %3.</source>
        <translation>Rhoddwyd llofnodiad i %1 gan %2 gyda thystysgrif %3.</translation>
    </message>
    <message>
        <source>the sign-off cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r llofnodiad</translation>
    </message>
    <message>
        <source>it is two files</source>
        <translation>dwy ffeil ydyw</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>mae&apos;n bodoli&apos;n barod</translation>
    </message>
    <message>
        <source>name a file that does not exist</source>
        <translation>enwch ffeil nad yw&apos;n bodoli</translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation>heb lofnodiad</translation>
    </message>
    <message>
        <source>the sign-off is damaged</source>
        <translation>mae&apos;r llofnodiad wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>changed since it was signed off</source>
        <translation>wedi newid ers y llofnodiad</translation>
    </message>
    <message>
        <source>still what was signed off</source>
        <translation>yr hyn a lofnodwyd o hyd</translation>
    </message>
    <message>
        <source>signed: %1 by %2, with the certificate of %3</source>
        <translation>llofnodwyd: %1 gan %2, gyda thystysgrif %3</translation>
    </message>
    <message>
        <source>signer: %1</source>
        <translation>llofnodwr: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>sign an accepted assessment off, as it stands</source>
        <translation>rhoi llofnodiad i asesiad a dderbyniwyd, fel y mae</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>key and certificate, FILE.p12 or FILE.pem</source>
        <translation>allwedd a thystysgrif, FILE.p12 neu FILE.pem</translation>
    </message>
    <message>
        <source>its first line opens the key; - is standard input; you are asked otherwise</source>
        <translation>mae ei llinell gyntaf yn agor yr allwedd; ystyr - yw&apos;r mewnbwn safonol; fel arall gofynnir i chi</translation>
    </message>
    <message>
        <source>the same from an open descriptor</source>
        <translation>yr un peth o ddisgrifydd agored</translation>
    </message>
    <message>
        <source>tell whether an assessment still is what was signed off</source>
        <translation>dweud a yw asesiad yn dal i fod yr hyn a lofnodwyd</translation>
    </message>
    <message>
        <source>certificates that you trust; repeatable; without it a signer is unknown</source>
        <translation>tystysgrifau yr ydych yn ymddiried ynddynt; gellir ei ailadrodd; hebddynt mae llofnodwr yn anhysbys</translation>
    </message>
    <message>
        <source>also write what was signed to FILE and the signature (CMS, DER) to FILE.p7s, for other programs</source>
        <translation>hefyd ysgrifennu&apos;r hyn a lofnodwyd i FILE a&apos;r llofnod (CMS, DER) i FILE.p7s, ar gyfer rhaglenni eraill</translation>
    </message>
</context>
<context>
    <name>app::cli::TestGroupVerbs</name>
    <message>
        <source>OBJECTION: %1</source>
        <translation>GWRTHWYNEBIAD: %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cefnogaeth</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>outdated, the entry has changed</source>
        <translation>wedi dyddio, mae&apos;r cofnod wedi newid</translation>
    </message>
    <message>
        <source>The specification has no test cases for it.</source>
        <translation>Nid oes gan y fanyleb achosion prawf ar ei chyfer.</translation>
    </message>
    <message>
        <source>Nothing is declared in %1.</source>
        <translation>Nid oes dim wedi&apos;i ddatgan yn %1.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>there is no such test group</source>
        <translation>nid oes grŵp profion o&apos;r fath</translation>
    </message>
    <message>
        <source>%1 does not have it</source>
        <translation>nid yw gan %1</translation>
    </message>
    <message>
        <source>use a provision that &quot;ics show&quot; lists</source>
        <translation>defnyddiwch ddarpariaeth y mae &quot;ics show&quot; yn ei rhestru</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ydyw</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Yn cyfrif</translation>
    </message>
    <message>
        <source>Found and not declared: %1</source>
        <translation>Canfuwyd ond heb ei ddatgan: %1</translation>
    </message>
    <message>
        <source>Overall: %1</source>
        <translation>At ei gilydd: %1</translation>
    </message>
    <message>
        <source>the verdict cannot be recorded</source>
        <translation>ni ellir cofnodi&apos;r dyfarniad</translation>
    </message>
    <message>
        <source>it is no verdict</source>
        <translation>nid dyfarniad ydyw</translation>
    </message>
    <message>
        <source>use pass, fail, inconclusive, or not-assessed to take one back</source>
        <translation>defnyddiwch pass, fail, inconclusive, neu not-assessed i dynnu un yn ôl</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 ar %2: %3</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; can be used.</source>
        <translation>Gellir defnyddio&apos;r polisi &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Judged by “%1” for once; the policy of the workspace is “%2”.</source>
        <translation>Barnwyd yn ôl “%1” am y tro hwn yn unig; polisi&apos;r gweithle yw “%2”.</translation>
    </message>
    <message>
        <source>Judged by the verdict policy “%1”.</source>
        <translation>Barnwyd yn ôl y polisi dyfarnu “%1”.</translation>
    </message>
</context>
<context>
    <name>app::cli::TimeVerbs</name>
    <message>
        <source>the time of the evidence is not proved</source>
        <translation>nid yw amser y dystiolaeth wedi&apos;i brofi</translation>
    </message>
    <message>
        <source>an authority is asked over the network or by files</source>
        <translation>gofynnir i awdurdod dros y rhwydwaith neu drwy ffeiliau</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>rhowch un ohonynt</translation>
    </message>
    <message>
        <source>no time-stamping authority is named, and none is asked by default</source>
        <translation>ni enwyd awdurdod stampio amser, ac ni ofynnir i&apos;r un fel rhagosodiad</translation>
    </message>
    <message>
        <source>name one with --tsa or ASSAY_TSA, or write a request for one with --request-out</source>
        <translation>enwch un gyda --tsa neu ASSAY_TSA, neu ysgrifennwch gais am stamp gyda --request-out</translation>
    </message>
    <message>
        <source>the request cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r cais</translation>
    </message>
    <message>
        <source>The request is written to %1. Have it answered and give the answer with --response; until then the time is not independently proved.</source>
        <translation>Ysgrifennwyd y cais i %1. Trefnwch iddo gael ei ateb a rhowch yr ateb gyda --response; tan hynny nid yw&apos;r amser wedi&apos;i brofi&apos;n annibynnol.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Wrthi&apos;n gofyn i %1</translation>
    </message>
    <message>
        <source>The evidence as it stands was there at %1, says %2.</source>
        <translation>Roedd y dystiolaeth fel y mae yno ar %1, yn ôl %2.</translation>
    </message>
    <message>
        <source>Nobody was named as trusted, so the authority was not checked: name its root with --trust.</source>
        <translation>Ni enwyd neb yr ymddiriedir ynddo, felly ni wiriwyd yr awdurdod: enwch ei wraidd gyda --trust.</translation>
    </message>
    <message>
        <source>Time not independently proved.</source>
        <translation>Nid yw&apos;r amser wedi&apos;i brofi&apos;n annibynnol.</translation>
    </message>
    <message>
        <source>The time stamp is damaged and proves nothing.</source>
        <translation>Mae&apos;r stamp amser wedi&apos;i ddifrodi ac nid yw&apos;n profi dim.</translation>
    </message>
    <message>
        <source>The time of the evidence is proved as it stood then, and it has changed since.</source>
        <translation>Profwyd amser y dystiolaeth fel yr oedd bryd hynny, ac mae wedi newid ers hynny.</translation>
    </message>
    <message>
        <source>A time was stated for the evidence as it stood then, and it has changed since.</source>
        <translation>Nodwyd amser ar gyfer y dystiolaeth fel yr oedd bryd hynny, ac mae wedi newid ers hynny.</translation>
    </message>
    <message>
        <source>The time of the evidence as it stands is proved.</source>
        <translation>Profwyd amser y dystiolaeth fel y mae.</translation>
    </message>
    <message>
        <source>A time is stated for the evidence as it stands.</source>
        <translation>Nodwyd amser ar gyfer y dystiolaeth fel y mae.</translation>
    </message>
    <message>
        <source>The times of evidence are those of this computer&apos;s clock.</source>
        <translation>Amseroedd cloc y cyfrifiadur hwn yw amseroedd y dystiolaeth.</translation>
    </message>
    <message>
        <source>time: %1, by %2</source>
        <translation>amser: %1, gan %2</translation>
    </message>
    <message>
        <source>accuracy: %1 s either way</source>
        <translation>cywirdeb: %1 s y naill ffordd neu&apos;r llall</translation>
    </message>
    <message numerus="yes">
        <source>covers: %n item(s), root %1</source>
        <translation>
            <numerusform>yn cwmpasu: %n eitem, gwraidd %1</numerusform>
            <numerusform>yn cwmpasu: %n eitem, gwraidd %1</numerusform>
            <numerusform>yn cwmpasu: %n eitem, gwraidd %1</numerusform>
            <numerusform>yn cwmpasu: %n eitem, gwraidd %1</numerusform>
            <numerusform>yn cwmpasu: %n eitem, gwraidd %1</numerusform>
        </translation>
    </message>
    <message>
        <source>authority: %1</source>
        <translation>awdurdod: %1</translation>
    </message>
    <message>
        <source>when it was recorded, %1 trusted %2</source>
        <translation>pan gofnodwyd ef, roedd %1 yn ymddiried yn %2</translation>
    </message>
    <message>
        <source>since: %1</source>
        <translation>ers hynny: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ychwanegwyd: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>newidiwyd: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>tynnwyd: %1</translation>
    </message>
    <message>
        <source>there is no time stamp</source>
        <translation>nid oes stamp amser</translation>
    </message>
    <message>
        <source>nobody has vouched for a time</source>
        <translation>nid oes neb wedi tystio i amser</translation>
    </message>
    <message>
        <source>get one with &quot;evidence timestamp&quot;</source>
        <translation>mynnwch un gyda &quot;evidence timestamp&quot;</translation>
    </message>
    <message>
        <source>the time stamp cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r stamp amser</translation>
    </message>
    <message>
        <source>have a time-stamping authority (RFC 3161) say that the evidence of an assessment is there as it stands; it learns a digest and nothing else</source>
        <translation>cael awdurdod stampio amser (RFC 3161) i ddweud bod tystiolaeth asesiad yno fel y mae; mae&apos;n cael gwybod crynodeb a dim byd arall</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>the authority to ask (or ASSAY_TSA); none is asked by default</source>
        <translation>yr awdurdod i ofyn iddo (neu ASSAY_TSA); ni ofynnir i&apos;r un fel rhagosodiad</translation>
    </message>
    <message>
        <source>certificates that you trust to vouch for time; repeatable</source>
        <translation>tystysgrifau yr ydych yn ymddiried ynddynt i dystio i amser; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>how many seconds the authority has to answer in full (30)</source>
        <translation>sawl eiliad sydd gan yr awdurdod i ateb yn llawn (30)</translation>
    </message>
    <message>
        <source>write the question to a new file, for a computer with a network</source>
        <translation>ysgrifennu&apos;r cwestiwn i ffeil newydd, ar gyfer cyfrifiadur â rhwydwaith</translation>
    </message>
    <message>
        <source>take the answer to such a file; - is standard input</source>
        <translation>cymryd yr ateb i ffeil o&apos;r fath; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>say whether the time of the evidence is proved, by whom, and what has changed since</source>
        <translation>dweud a yw amser y dystiolaeth wedi&apos;i brofi, gan bwy, a beth sydd wedi newid ers hynny</translation>
    </message>
    <message>
        <source>also write the token (DER) to a new file, for `openssl ts -verify -token_in`; - is standard output</source>
        <translation>hefyd ysgrifennu&apos;r tocyn (DER) i ffeil newydd, ar gyfer `openssl ts -verify -token_in`; ystyr - yw&apos;r allbwn safonol</translation>
    </message>
</context>
<context>
    <name>app::cli::ToolImportVerb</name>
    <message>
        <source>the proposal cannot be accepted</source>
        <translation>ni ellir derbyn y cynnig</translation>
    </message>
    <message>
        <source>the file proposes no verdict for it</source>
        <translation>nid yw&apos;r ffeil yn cynnig dyfarniad ar ei chyfer</translation>
    </message>
    <message>
        <source>give it with --provision, and answer it yourself</source>
        <translation>rhowch hi gyda --provision, ac atebwch hi eich hun</translation>
    </message>
    <message>
        <source>The file is not whole: %1.</source>
        <translation>Nid yw&apos;r ffeil yn gyfan: %1.</translation>
    </message>
    <message>
        <source>evidence only</source>
        <translation>tystiolaeth yn unig</translation>
    </message>
    <message>
        <source>It proposes nothing for this scheme.</source>
        <translation>Nid yw&apos;n cynnig dim ar gyfer y cynllun hwn.</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Cynigir</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Rhesymeg</translation>
    </message>
    <message>
        <source>No provision: %1</source>
        <translation>Heb ddarpariaeth: %1</translation>
    </message>
    <message numerus="yes">
        <source>No provision: %n more</source>
        <translation>
            <numerusform>Heb ddarpariaeth: %n arall</numerusform>
            <numerusform>Heb ddarpariaeth: %n arall</numerusform>
            <numerusform>Heb ddarpariaeth: %n arall</numerusform>
            <numerusform>Heb ddarpariaeth: %n arall</numerusform>
            <numerusform>Heb ddarpariaeth: %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>Wrthi&apos;n ychwanegu&apos;r ffeil</translation>
    </message>
    <message numerus="yes">
        <source>%1 is evidence now: %2, with %n answer(s).</source>
        <translation>
            <numerusform>Mae %1 bellach yn dystiolaeth: %2, gyda %n ateb.</numerusform>
            <numerusform>Mae %1 bellach yn dystiolaeth: %2, gydag %n ateb.</numerusform>
            <numerusform>Mae %1 bellach yn dystiolaeth: %2, gyda %n ateb.</numerusform>
            <numerusform>Mae %1 bellach yn dystiolaeth: %2, gyda %n ateb.</numerusform>
            <numerusform>Mae %1 bellach yn dystiolaeth: %2, gyda %n ateb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken over. --accept PROVISION makes a proposed verdict your answer, --provision P only adds the file as evidence.</source>
        <translation>Ni throsglwyddwyd dim. Mae --accept PROVISION yn gwneud dyfarniad a gynigir yn ateb i chi, ac mae --provision P yn ychwanegu&apos;r ffeil fel tystiolaeth yn unig.</translation>
    </message>
    <message>
        <source>read the output of nmap, testssl.sh, sslscan, ssh-audit, SARIF, JUnit, CycloneDX or SPDX, show what it proposes, and take over what you say</source>
        <translation>darllen allbwn nmap, testssl.sh, sslscan, ssh-audit, SARIF, JUnit, CycloneDX neu SPDX, dangos yr hyn y mae&apos;n ei gynnig, a throsglwyddo&apos;r hyn a ddywedwch</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>what the tool wrote; - is standard input</source>
        <translation>yr hyn a ysgrifennodd yr offeryn; ystyr - yw&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>make the verdict that is proposed for it your answer, with the file as evidence; repeatable</source>
        <translation>gwneud y dyfarniad a gynigir ar ei chyfer yn ateb i chi, gyda&apos;r ffeil fel tystiolaeth; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>add the file as evidence for it without an answer; repeatable</source>
        <translation>ychwanegu&apos;r ffeil fel tystiolaeth ar ei chyfer heb ateb; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>ports that the device is declared to have open, as 443,udp/5353, or none; the IXIT when not given</source>
        <translation>pyrth y datganwyd eu bod ar agor ar y ddyfais, fel 443,udp/5353, neu none; yr IXIT pan na roddir hwn</translation>
    </message>
    <message>
        <source>what the evidence is called; the summary when not given</source>
        <translation>beth y&apos;i gelwir; y crynodeb pan na roddir hwn</translation>
    </message>
    <message>
        <source>not for people outside</source>
        <translation>nid ar gyfer pobl o&apos;r tu allan</translation>
    </message>
    <message>
        <source>only show what would be proposed</source>
        <translation>dim ond dangos yr hyn a fyddai&apos;n cael ei gynnig</translation>
    </message>
</context>
<context>
    <name>app::cli::TrashVerbs</name>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Tynnwyd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Mae&apos;r bin sbwriel yn wag.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>Adferwyd %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left the list; the file and its log keep them.</source>
        <translation>
            <numerusform>Gadawodd %n eitem y rhestr; mae&apos;r ffeil a&apos;i chofnod yn eu cadw.</numerusform>
            <numerusform>Gadawodd %n eitem y rhestr; mae&apos;r ffeil a&apos;i chofnod yn ei chadw.</numerusform>
            <numerusform>Gadawodd %n eitem y rhestr; mae&apos;r ffeil a&apos;i chofnod yn eu cadw.</numerusform>
            <numerusform>Gadawodd %n eitem y rhestr; mae&apos;r ffeil a&apos;i chofnod yn eu cadw.</numerusform>
            <numerusform>Gadawodd %n eitem y rhestr; mae&apos;r ffeil a&apos;i chofnod yn eu cadw.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was moved out of sight; never erased</source>
        <translation>yr hyn a symudwyd o&apos;r golwg; nis dilëir byth</translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation>rhestru&apos;r hyn sydd yn y bin sbwriel</translation>
    </message>
    <message>
        <source>also what was in it when it was emptied</source>
        <translation>hefyd yr hyn a oedd ynddo pan gafodd ei wagio</translation>
    </message>
    <message>
        <source>bring an item back</source>
        <translation>dod ag eitem yn ôl</translation>
    </message>
    <message>
        <source>evidence or an assessment, as `trash list` calls it</source>
        <translation>tystiolaeth neu asesiad, fel y mae `trash list` yn ei alw</translation>
    </message>
    <message>
        <source>end the list; the file and its log keep everything</source>
        <translation>cau&apos;r rhestr; mae&apos;r ffeil a&apos;i chofnod yn cadw popeth</translation>
    </message>
</context>
<context>
    <name>app::cli::Verb</name>
    <message>
        <source>Example:
  %1</source>
        <translation>Enghraifft:
  %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>nid yw &quot;%1&quot; yn un o %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 on</source>
        <translation>nid yw &quot;%1&quot; yn rhif cyfan o %2 ymlaen</translation>
    </message>
</context>
<context>
    <name>app::cli::VersionVerbs</name>
    <message>
        <source>Assessment %1 carries on from %2.</source>
        <translation>Mae asesiad %1 yn parhau o %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came over, to be confirmed one by one; until then they are not assessed.</source>
        <translation>
            <numerusform>Trosglwyddwyd %n ateb, i&apos;w cadarnhau fesul un; tan hynny nis asesir.</numerusform>
            <numerusform>Trosglwyddwyd %n ateb, i&apos;w gadarnhau; tan hynny nis asesir.</numerusform>
            <numerusform>Trosglwyddwyd %n ateb, i&apos;w cadarnhau fesul un; tan hynny nis asesir.</numerusform>
            <numerusform>Trosglwyddwyd %n ateb, i&apos;w cadarnhau fesul un; tan hynny nis asesir.</numerusform>
            <numerusform>Trosglwyddwyd %n ateb, i&apos;w cadarnhau fesul un; tan hynny nis asesir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of evidence came over.</source>
        <translation>
            <numerusform>Trosglwyddwyd %n eitem o dystiolaeth.</numerusform>
            <numerusform>Trosglwyddwyd %n eitem o dystiolaeth.</numerusform>
            <numerusform>Trosglwyddwyd %n eitem o dystiolaeth.</numerusform>
            <numerusform>Trosglwyddwyd %n eitem o dystiolaeth.</numerusform>
            <numerusform>Trosglwyddwyd %n eitem o dystiolaeth.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be tested again: %1 (%2)</source>
        <translation>I&apos;w brofi eto: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) confirmed.</source>
        <translation>
            <numerusform>Cadarnhawyd %n ateb.</numerusform>
            <numerusform>Cadarnhawyd %n ateb.</numerusform>
            <numerusform>Cadarnhawyd %n ateb.</numerusform>
            <numerusform>Cadarnhawyd %n ateb.</numerusform>
            <numerusform>Cadarnhawyd %n ateb.</numerusform>
        </translation>
    </message>
    <message>
        <source>review: %1 → %2</source>
        <translation>adolygiad: %1 → %2</translation>
    </message>
    <message>
        <source>other rationale</source>
        <translation>rhesymeg arall</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>newydd: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>wedi mynd: %1</translation>
    </message>
    <message>
        <source>other content: %1</source>
        <translation>cynnwys arall: %1</translation>
    </message>
    <message>
        <source>Fact %1: %2 → %3</source>
        <translation>Ffaith %1: %2 → %3</translation>
    </message>
    <message>
        <source>Guideline %1</source>
        <translation>Canllaw %1</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>gwaeth</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tuedd</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Hefyd</translation>
    </message>
    <message>
        <source>Something got worse.</source>
        <translation>Gwaethygodd rhywbeth.</translation>
    </message>
    <message>
        <source>Nothing got worse.</source>
        <translation>Ni waethygodd dim.</translation>
    </message>
    <message>
        <source>Assessment %1 is in the trash; &quot;trash restore %1&quot; brings it back.</source>
        <translation>Mae asesiad %1 yn y bin sbwriel; mae &quot;trash restore %1&quot; yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>begin the assessment of another version from one that is there</source>
        <translation>dechrau asesiad fersiwn arall o un sydd yno</translation>
    </message>
    <message>
        <source>the assessment to carry on from</source>
        <translation>yr asesiad i barhau ohono</translation>
    </message>
    <message>
        <source>another product of the family; the same when not given</source>
        <translation>cynnyrch arall o&apos;r teulu; yr un cynnyrch os nas rhoddir</translation>
    </message>
    <message>
        <source>the new firmware version</source>
        <translation>fersiwn newydd y cadarnwedd</translation>
    </message>
    <message>
        <source>SHA-256 of the new firmware</source>
        <translation>SHA-256 y cadarnwedd newydd</translation>
    </message>
    <message>
        <source>why it is assessed again</source>
        <translation>pam y&apos;i hasesir eto</translation>
    </message>
    <message>
        <source>say that inherited or reopened answers still hold</source>
        <translation>dweud bod atebion a etifeddwyd neu a ailagorwyd yn dal i sefyll</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>the provisions, all or none</source>
        <translation>y darpariaethau, pob un neu ddim un</translation>
    </message>
    <message>
        <source>show two assessments side by side; 1 when anything got worse</source>
        <translation>dangos dau asesiad ochr yn ochr; 1 pan waethygodd unrhyw beth</translation>
    </message>
    <message>
        <source>the older one</source>
        <translation>yr un hŷn</translation>
    </message>
    <message>
        <source>the newer one</source>
        <translation>yr un mwy newydd</translation>
    </message>
    <message>
        <source>also what is the same</source>
        <translation>hefyd yr hyn sydd yr un fath</translation>
    </message>
    <message>
        <source>move an assessment to the trash; its labels stay listed</source>
        <translation>symud asesiad i&apos;r bin sbwriel; mae ei labeli&apos;n dal wedi&apos;u rhestru</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>heb ei nodi</translation>
    </message>
    <message>
        <source>better</source>
        <translation>gwell</translation>
    </message>
    <message>
        <source>Declared: %1</source>
        <translation>Datganwyd: %1</translation>
    </message>
    <message>
        <source>No longer declared: %1</source>
        <translation>Nis datgenir mwyach: %1</translation>
    </message>
    <message>
        <source>%1/%2: %3 → %4</source>
        <translation>%1/%2: %3 → %4</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>Test group</source>
        <translation>Grŵp profion</translation>
    </message>
    <message>
        <source>Test groups overall: %1 → %2</source>
        <translation>Grwpiau profion at ei gilydd: %1 → %2</translation>
    </message>
</context>
<context>
    <name>app::cli::WorkspaceVerbs</name>
    <message>
        <source>the organisation cannot be read</source>
        <translation>ni ellir darllen cofnod y sefydliad</translation>
    </message>
    <message>
        <source>Workspace %1 is made.</source>
        <translation>Crëwyd gweithle %1.</translation>
    </message>
    <message>
        <source>No organisation is set; `organisation set FILE` does it.</source>
        <translation>Nid oes sefydliad wedi&apos;i osod; mae `organisation set FILE` yn gwneud hynny.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Achrediad</translation>
    </message>
    <message>
        <source>Certificate prefix</source>
        <translation>Rhagddodiad tystysgrif</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>The organisation is %1.</source>
        <translation>Y sefydliad yw %1.</translation>
    </message>
    <message>
        <source>make a new workspace; an existing file is refused</source>
        <translation>creu gweithle newydd; gwrthodir ffeil sy&apos;n bodoli&apos;n barod</translation>
    </message>
    <message>
        <source>who issues labels from it (JSON; - is standard input)</source>
        <translation>pwy sy&apos;n cyhoeddi labeli ohono (JSON; ystyr - yw&apos;r mewnbwn safonol)</translation>
    </message>
    <message>
        <source>who issues labels from this workspace</source>
        <translation>pwy sy&apos;n cyhoeddi labeli o&apos;r gweithle hwn</translation>
    </message>
    <message>
        <source>show who issues</source>
        <translation>dangos pwy sy&apos;n cyhoeddi</translation>
    </message>
    <message>
        <source>say who issues</source>
        <translation>dweud pwy sy&apos;n cyhoeddi</translation>
    </message>
    <message>
        <source>name, accreditation, certificatePrefix and country as JSON</source>
        <translation>name, accreditation, certificatePrefix a country fel JSON</translation>
    </message>
</context>
<context>
    <name>assessment::Answer</name>
    <message>
        <source>must be a path below the folder of the answers, relative to it</source>
        <translation>rhaid iddo fod yn llwybr o dan ffolder yr atebion, yn gymharol iddi</translation>
    </message>
    <message>
        <source>is not a provision of the scheme</source>
        <translation>nid yw&apos;n un o ddarpariaethau&apos;r cynllun</translation>
    </message>
    <message>
        <source>was answered above already</source>
        <translation>fe&apos;i hatebwyd uchod yn barod</translation>
    </message>
    <message numerus="yes">
        <source>more than %n element(s)</source>
        <translation>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy nag %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
        </translation>
    </message>
    <message>
        <source>the answers cannot be read</source>
        <translation>ni ellir darllen yr atebion</translation>
    </message>
</context>
<context>
    <name>assessment::AnswerTimes</name>
    <message>
        <source>the answer cannot be confirmed</source>
        <translation>ni ellir cadarnhau&apos;r ateb</translation>
    </message>
    <message>
        <source>the provision has no answer</source>
        <translation>nid oes ateb i&apos;r ddarpariaeth</translation>
    </message>
    <message>
        <source>answer it</source>
        <translation>atebwch hi</translation>
    </message>
    <message>
        <source>the answer cannot be recorded</source>
        <translation>ni ellir cofnodi&apos;r ateb</translation>
    </message>
    <message>
        <source>%1 does not have it any more</source>
        <translation>nid yw gan %1 mwyach</translation>
    </message>
</context>
<context>
    <name>assessment::Applicability</name>
    <message>
        <source>“%1” is answered “%2” (%3)</source>
        <translation>atebwyd “%1” â “%2” (%3)</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>a note after a reason</comment>
        <translation>: %1</translation>
    </message>
    <message>
        <source>Not applicable, because %1.</source>
        <translation>Amherthnasol, oherwydd %1.</translation>
    </message>
    <message>
        <source>, and because </source>
        <comment>between two reasons</comment>
        <translation>, ac oherwydd </translation>
    </message>
</context>
<context>
    <name>assessment::AssessmentRecords</name>
    <message>
        <source>the answer cannot be recorded</source>
        <translation>ni ellir cofnodi&apos;r ateb</translation>
    </message>
    <message>
        <source>&quot;not applicable&quot; needs a reason</source>
        <translation>mae angen rheswm dros &quot;amherthnasol&quot;</translation>
    </message>
    <message>
        <source>write the reason into the rationale</source>
        <translation>ysgrifennwch y rheswm yn y rhesymeg</translation>
    </message>
    <message numerus="yes">
        <source>the rationale is longer than %n character(s)</source>
        <translation>
            <numerusform>mae&apos;r rhesymeg yn hwy na %n nod</numerusform>
            <numerusform>mae&apos;r rhesymeg yn hwy nag %n nod</numerusform>
            <numerusform>mae&apos;r rhesymeg yn hwy na %n nod</numerusform>
            <numerusform>mae&apos;r rhesymeg yn hwy na %n nod</numerusform>
            <numerusform>mae&apos;r rhesymeg yn hwy na %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten it or add the text as evidence</source>
        <translation>byrhewch hi neu ychwanegwch y testun fel tystiolaeth</translation>
    </message>
    <message>
        <source>the answers cannot be imported</source>
        <translation>ni ellir mewngludo&apos;r atebion</translation>
    </message>
    <message>
        <source>%1 names this file as evidence, but it is not below %2</source>
        <translation>mae %1 yn enwi&apos;r ffeil hon fel tystiolaeth, ond nid yw o dan %2</translation>
    </message>
    <message>
        <source>put it there or correct the path</source>
        <translation>rhowch hi yno neu cywirwch y llwybr</translation>
    </message>
    <message>
        <source>the evidence cannot be read</source>
        <translation>ni ellir darllen y dystiolaeth</translation>
    </message>
    <message>
        <source>check the file and its permissions</source>
        <translation>gwiriwch y ffeil a&apos;i hawliau mynediad</translation>
    </message>
    <message>
        <source>the facts cannot be recorded</source>
        <translation>ni ellir cofnodi&apos;r ffeithiau</translation>
    </message>
</context>
<context>
    <name>assessment::Bundle</name>
    <message>
        <source>the bundle cannot be read</source>
        <translation>ni ellir darllen y bwndel</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nid oes ffeil o&apos;r fath</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>ni ellir ei agor</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>nid yw&apos;n ffeil</translation>
    </message>
    <message>
        <source>name the bundle, a file that ends in .assaycase</source>
        <translation>enwch y bwndel, ffeil sy&apos;n gorffen yn .assaycase</translation>
    </message>
    <message>
        <source>it is no bundle</source>
        <translation>nid yw&apos;n fwndel</translation>
    </message>
    <message>
        <source>the bundle is refused</source>
        <translation>gwrthodir y bwndel</translation>
    </message>
    <message>
        <source>ask for it again; nothing of it was taken over</source>
        <translation>gofynnwch amdano eto; ni throsglwyddwyd dim ohono</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>ar ôl %1</translation>
    </message>
    <message>
        <source>it is cut off, damaged or no bundle</source>
        <translation>mae wedi&apos;i dorri&apos;n fyr, wedi&apos;i ddifrodi, neu nid yw&apos;n fwndel</translation>
    </message>
    <message>
        <source>it is a link, a folder or a device, not a file</source>
        <translation>mae&apos;n ddolen, yn ffolder neu&apos;n ddyfais, nid yn ffeil</translation>
    </message>
    <message>
        <source>it has holes, or does not say how long it is</source>
        <translation>mae tyllau ynddo, neu nid yw&apos;n dweud pa mor hir ydyw</translation>
    </message>
    <message>
        <source>it claims to be longer than the whole bundle</source>
        <translation>mae&apos;n honni ei fod yn hwy na&apos;r bwndel cyfan</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>mae wedi&apos;i dorri&apos;n fyr neu wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>it is cut off, or something follows behind its end</source>
        <translation>mae wedi&apos;i dorri&apos;n fyr, neu mae rhywbeth yn dilyn ar ôl ei ddiwedd</translation>
    </message>
    <message>
        <source>its end cannot be read</source>
        <translation>ni ellir darllen ei ddiwedd</translation>
    </message>
    <message>
        <source>something follows behind its end</source>
        <translation>mae rhywbeth yn dilyn ar ôl ei ddiwedd</translation>
    </message>
    <message>
        <source>the bundle cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r bwndel</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>gwnewch le a rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>is no SHA-256 in lower-case hex</source>
        <translation>nid SHA-256 hecsadegol mewn llythrennau bach ydyw</translation>
    </message>
    <message>
        <source>is no file that a bundle has</source>
        <translation>nid yw&apos;n un o ffeiliau bwndel</translation>
    </message>
    <message>
        <source>the history is missing or should not be there</source>
        <translation>mae&apos;r hanes ar goll neu ni ddylai fod yno</translation>
    </message>
    <message>
        <source>is there twice or not in its place: %1</source>
        <translation>mae yno ddwywaith neu nid yw yn ei le: %1</translation>
    </message>
    <message>
        <source>the state is missing</source>
        <translation>mae&apos;r cyflwr ar goll</translation>
    </message>
    <message>
        <source>is not one that this version reads</source>
        <translation>nid yw&apos;n un y mae&apos;r fersiwn hwn yn ei ddarllen</translation>
    </message>
    <message>
        <source>it is not in the canonical form (RFC 8785)</source>
        <translation>nid yw ar y ffurf ganonaidd (RFC 8785)</translation>
    </message>
    <message>
        <source>Not signed: nobody vouches for what is in it.</source>
        <translation>Heb ei lofnodi: nid oes neb yn tystio i&apos;r hyn sydd ynddo.</translation>
    </message>
    <message>
        <source>Signed with the certificate of %1, which you trust.</source>
        <translation>Llofnodwyd gyda thystysgrif %1, yr ydych yn ymddiried ynddi.</translation>
    </message>
    <message>
        <source>Signed with the certificate of %1; whether to trust it was not checked.</source>
        <translation>Llofnodwyd gyda thystysgrif %1; ni wiriwyd a ddylid ymddiried ynddi.</translation>
    </message>
    <message>
        <source>Signed with the certificate of %1, which is not valid today.</source>
        <translation>Llofnodwyd gyda thystysgrif %1, nad yw&apos;n ddilys heddiw.</translation>
    </message>
    <message>
        <source>Signed with the certificate of %1, which was revoked.</source>
        <translation>Llofnodwyd gyda thystysgrif %1, sydd wedi&apos;i diddymu.</translation>
    </message>
    <message>
        <source>Signed with the certificate of %1, which nobody you trust vouches for.</source>
        <translation>Llofnodwyd gyda thystysgrif %1, nad oes neb yr ydych yn ymddiried ynddo yn tystio iddi.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Newidiwyd yno</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Newidiwyd yma</translation>
    </message>
    <message>
        <source>Changed on both sides, fits together</source>
        <translation>Newidiwyd ar y ddwy ochr, yn gyson â&apos;i gilydd</translation>
    </message>
    <message>
        <source>Removed there</source>
        <translation>Tynnwyd yno</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Gwrthdaro</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>mae&apos;n hwy na %1 beit</translation>
    </message>
    <message>
        <source>it is longer than it says</source>
        <translation>mae&apos;n hwy nag y mae&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>mae wedi&apos;i dorri&apos;n fyr</translation>
    </message>
    <message>
        <source>it is no signature</source>
        <translation>nid yw&apos;n llofnod</translation>
    </message>
    <message>
        <source>the signature does not fit: the bundle was changed after it was signed</source>
        <translation>nid yw&apos;r llofnod yn cyfateb: newidiwyd y bwndel ar ôl ei lofnodi</translation>
    </message>
    <message>
        <source>the bundle was not read</source>
        <translation>ni ddarllenwyd y bwndel</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>fe&apos;i canslwyd</translation>
    </message>
    <message>
        <source>a line in it is too long</source>
        <translation>mae llinell ynddo yn rhy hir</translation>
    </message>
    <message>
        <source>it is cut off or longer than it says</source>
        <translation>mae wedi&apos;i dorri&apos;n fyr neu&apos;n hwy nag y mae&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one in the manifest</source>
        <translation>nid yw ei SHA-256 yr un â&apos;r un yn y maniffest</translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation>nid oes diwedd i&apos;w linell olaf</translation>
    </message>
    <message>
        <source>the manifest must come first</source>
        <translation>rhaid i&apos;r maniffest ddod yn gyntaf</translation>
    </message>
    <message>
        <source>it is missing: the bundle is cut off</source>
        <translation>mae ar goll: torrwyd y bwndel yn fyr</translation>
    </message>
    <message>
        <source>the manifest does not name it here; it wants %1</source>
        <translation>nid yw&apos;r maniffest yn ei enwi yma; mae&apos;n gofyn am %1</translation>
    </message>
    <message>
        <source>it has another length than the manifest says</source>
        <translation>mae ei hyd yn wahanol i&apos;r hyn a nodir yn y maniffest</translation>
    </message>
    <message>
        <source>the manifest does not name it</source>
        <translation>nid yw&apos;r maniffest yn ei enwi</translation>
    </message>
    <message>
        <source>the bundle cannot be imported</source>
        <translation>ni ellir mewngludo&apos;r bwndel</translation>
    </message>
    <message>
        <source>the file is no longer the one that was looked at</source>
        <translation>nid y ffeil yr edrychwyd arni yw hon mwyach</translation>
    </message>
    <message>
        <source>look at it again first</source>
        <translation>edrychwch arni eto yn gyntaf</translation>
    </message>
    <message>
        <source>it is of a table that no bundle has: %1</source>
        <translation>mae&apos;n perthyn i dabl nad yw mewn unrhyw fwndel: %1</translation>
    </message>
    <message>
        <source>it does not have the columns of %1</source>
        <translation>nid oes ganddo golofnau %1</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>nid yw %1 yn rhif cyfan</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>nid yw %1 yn destun</translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n character(s)</source>
        <translation>
            <numerusform>mae %1 yn hwy na %n nod</numerusform>
            <numerusform>mae %1 yn hwy nag %n nod</numerusform>
            <numerusform>mae %1 yn hwy na %n nod</numerusform>
            <numerusform>mae %1 yn hwy na %n nod</numerusform>
            <numerusform>mae %1 yn hwy na %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has characters that cannot be seen</source>
        <translation>mae nodau na ellir eu gweld yn %1</translation>
    </message>
    <message>
        <source>the content %1 is not in the bundle</source>
        <translation>nid yw&apos;r cynnwys %1 yn y bwndel</translation>
    </message>
    <message>
        <source>the content %1 has another length</source>
        <translation>mae hyd y cynnwys %1 yn wahanol</translation>
    </message>
    <message>
        <source>it belongs to something that is not in the bundle</source>
        <translation>mae&apos;n perthyn i rywbeth nad yw yn y bwndel</translation>
    </message>
    <message>
        <source>its record is not in the canonical form (RFC 8785)</source>
        <translation>nid yw ei gofnod ar y ffurf ganonaidd (RFC 8785)</translation>
    </message>
    <message>
        <source>its record is of another run</source>
        <translation>cofnod rhediad arall yw ei gofnod</translation>
    </message>
    <message>
        <source>it says something unknown: %1</source>
        <translation>mae&apos;n dweud rhywbeth anhysbys: %1</translation>
    </message>
    <message>
        <source>%1 is no time</source>
        <translation>nid yw %1 yn amser</translation>
    </message>
    <message>
        <source>%1 is no day</source>
        <translation>nid yw %1 yn ddiwrnod</translation>
    </message>
    <message>
        <source>it is confidential, in a bundle that is said to be public</source>
        <translation>mae&apos;n gyfrinachol, mewn bwndel y dywedir ei fod yn gyhoeddus</translation>
    </message>
    <message>
        <source>its file name has folders in it</source>
        <translation>mae ffolderi yn enw ei ffeil</translation>
    </message>
    <message>
        <source>its statement does not have its SHA-256</source>
        <translation>nid yw ei ddatganiad yn cyfateb i&apos;w SHA-256</translation>
    </message>
    <message>
        <source>%1 does not have the provision %2</source>
        <translation>nid oes gan %1 y ddarpariaeth %2</translation>
    </message>
    <message>
        <source>%1 has no IXIT table %2</source>
        <translation>nid oes gan %1 dabl IXIT %2</translation>
    </message>
    <message>
        <source>%1 is no number of an entry</source>
        <translation>nid yw %1 yn rhif cofnod</translation>
    </message>
    <message>
        <source>the table %1 has no such cell: %2</source>
        <translation>nid oes gan y tabl %1 gell o’r fath: %2</translation>
    </message>
    <message>
        <source>the cell %1 does not hold what it can hold</source>
        <translation>nid yw’r gell %1 yn dal yr hyn y gall ei ddal</translation>
    </message>
    <message>
        <source>there is no test case %1</source>
        <translation>nid oes achos prawf %1</translation>
    </message>
    <message>
        <source>it is about no entry of the IXIT</source>
        <translation>nid yw’n ymwneud ag unrhyw gofnod o’r IXIT</translation>
    </message>
    <message>
        <source>the evidence %1 has no content</source>
        <translation>nid oes gan y dystiolaeth %1 gynnwys</translation>
    </message>
    <message>
        <source>nothing in it asks for %1</source>
        <translation>nid oes dim ynddo yn gofyn am %1</translation>
    </message>
    <message>
        <source>it is there twice or not in its place</source>
        <translation>mae yno ddwywaith neu nid yw yn ei le</translation>
    </message>
    <message>
        <source>it is not the state of one assessment and its product</source>
        <translation>nid cyflwr un asesiad a&apos;i gynnyrch ydyw</translation>
    </message>
    <message>
        <source>it is no row in the canonical form (RFC 8785)</source>
        <translation>nid yw&apos;n rhes ar y ffurf ganonaidd (RFC 8785)</translation>
    </message>
    <message>
        <source>the assessment of that id here has another product, scheme or kind</source>
        <translation>mae gan yr asesiad â&apos;r dynodydd hwnnw yma gynnyrch, cynllun neu fath arall</translation>
    </message>
    <message>
        <source>import it into another workspace</source>
        <translation>mewngludwch ef i weithle arall</translation>
    </message>
    <message>
        <source>it is here already, with another content, and is of a kind that never changes</source>
        <translation>mae yma&apos;n barod, â chynnwys arall, ac o fath nad yw byth yn newid</translation>
    </message>
    <message>
        <source>ask who sent it how that came about</source>
        <translation>gofynnwch i&apos;r sawl a&apos;i hanfonodd sut y digwyddodd hynny</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”, %2, revision %3</source>
        <translation>“%1”, %2, diwygiad %3</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, ar gyfer %2</translation>
    </message>
    <message>
        <source>%1, firmware %2</source>
        <translation>%1, cadarnwedd %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Cynnyrch</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Tarddiad</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ffeithiau</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Device run</source>
        <translation>Rhediad ar ddyfais</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Cymeradwyaeth derfynol</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>IXIT entry</source>
        <translation>Cofnod IXIT</translation>
    </message>
    <message>
        <source>Verdict on an item</source>
        <translation>Dyfarniad ar eitem</translation>
    </message>
    <message>
        <source>On the assessment</source>
        <translation>Ar yr asesiad</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (wedi&apos;i dynnu&apos;n ôl)</translation>
    </message>
    <message>
        <source>carries on from %1</source>
        <translation>yn parhau o %1</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>nid yw&apos;n destun</translation>
    </message>
    <message>
        <source>it is no row of a custody log</source>
        <translation>nid yw&apos;n rhes o gofnod cadwraeth</translation>
    </message>
    <message>
        <source>the row %1 was changed: it does not have its hash</source>
        <translation>newidiwyd rhes %1: nid yw&apos;n cyfateb i&apos;w chrynodeb</translation>
    </message>
    <message>
        <source>the row %1 is not in its place</source>
        <translation>nid yw rhes %1 yn ei lle</translation>
    </message>
    <message>
        <source>the row %1 does not carry on from the row before it</source>
        <translation>nid yw rhes %1 yn parhau o&apos;r rhes o&apos;i blaen</translation>
    </message>
    <message>
        <source>it does not end with the row that the manifest names</source>
        <translation>nid yw&apos;n gorffen â&apos;r rhes y mae&apos;r maniffest yn ei henwi</translation>
    </message>
    <message>
        <source>the verdict policy “%1” (SHA-256 %2…)</source>
        <translation>y polisi dyfarnu “%1” (SHA-256 %2…)</translation>
    </message>
    <message>
        <source>the built-in verdict policy</source>
        <translation>y polisi dyfarnu adeiledig</translation>
    </message>
    <message>
        <source>Its test groups are judged by %1 there and by %2 here; no policy comes over.</source>
        <translation>Bernir ei grwpiau profion yn ôl %1 yno ac yn ôl %2 yma; ni throsglwyddir unrhyw bolisi.</translation>
    </message>
    <message>
        <source>%1 What was accepted there is a draft here, to be reviewed by the policy that counts here.</source>
        <translation>%1 Mae&apos;r hyn a dderbyniwyd yno yn ddrafft yma, i&apos;w adolygu yn ôl y polisi sy&apos;n cyfrif yma.</translation>
    </message>
    <message>
        <source>its record is of no decision</source>
        <translation>nid cofnod o benderfyniad yw ei gofnod</translation>
    </message>
    <message>
        <source>its leaves do not lead to its root</source>
        <translation>nid yw ei ddail yn arwain at ei wraidd</translation>
    </message>
    <message>
        <source>its time stamp does not hold: %1</source>
        <translation>nid yw ei stamp amser yn dal dŵr: %1</translation>
    </message>
    <message>
        <source>its time stamp says something else</source>
        <translation>mae ei stamp amser yn dweud rhywbeth gwahanol</translation>
    </message>
    <message>
        <source>the scheme %1 is not here; import its catalogue first (SHA-256 %2)</source>
        <translation>nid yw&apos;r cynllun %1 yma; mewngludwch ei gatalog yn gyntaf (SHA-256 %2)</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Stamp amser</translation>
    </message>
    <message>
        <source>On the evidence</source>
        <translation>Ar y dystiolaeth</translation>
    </message>
    <message>
        <source>%1, says %2</source>
        <translation>%1, yn ôl %2</translation>
    </message>
</context>
<context>
    <name>assessment::BundleExport</name>
    <message>
        <source>the bundle cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r bwndel</translation>
    </message>
    <message>
        <source>it is no name of a file</source>
        <translation>nid yw&apos;n enw ffeil</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>mae ffeil o&apos;r enw hwnnw</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>dewiswch enw arall</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>nid oes ffolder o&apos;r fath</translation>
    </message>
    <message>
        <source>no public bundle is written</source>
        <translation>ni ysgrifennir bwndel cyhoeddus</translation>
    </message>
    <message>
        <source>other evidence with the same content is confidential</source>
        <translation>mae tystiolaeth arall â&apos;r un cynnwys yn gyfrinachol</translation>
    </message>
    <message>
        <source>make both public, or both confidential</source>
        <translation>gwnewch y ddwy yn gyhoeddus, neu&apos;r ddwy yn gyfrinachol</translation>
    </message>
    <message>
        <source>it names the confidential “%1”</source>
        <translation>mae&apos;n enwi “%1”, sy&apos;n gyfrinachol</translation>
    </message>
    <message>
        <source>reword it, or make that evidence public</source>
        <translation>aralleiriwch ef, neu gwnewch y dystiolaeth honno&apos;n gyhoeddus</translation>
    </message>
    <message>
        <source>the bundle was not written</source>
        <translation>ni ysgrifennwyd y bwndel</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>fe&apos;i canslwyd</translation>
    </message>
</context>
<context>
    <name>assessment::BundleImport</name>
    <message>
        <source>it is not in the bundle</source>
        <translation>nid yw yn y bwndel</translation>
    </message>
    <message>
        <source>see what is in it with --dry-run</source>
        <translation>edrychwch beth sydd ynddo gyda --dry-run</translation>
    </message>
    <message>
        <source>an assessment needs its product</source>
        <translation>mae angen ei gynnyrch ar asesiad</translation>
    </message>
    <message>
        <source>take the product over too</source>
        <translation>trosglwyddwch y cynnyrch hefyd</translation>
    </message>
    <message>
        <source>the assessment has changed since the bundle was looked at</source>
        <translation>mae&apos;r asesiad wedi newid ers edrych ar y bwndel</translation>
    </message>
    <message>
        <source>look at it again first</source>
        <translation>edrychwch arno eto yn gyntaf</translation>
    </message>
    <message>
        <source>the bundle was not imported</source>
        <translation>ni fewngludwyd y bwndel</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>fe&apos;i canslwyd</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation>newidiodd y ffeil wrth ei darllen</translation>
    </message>
    <message>
        <source>the verdict policy has changed since the bundle was looked at</source>
        <translation>mae&apos;r polisi dyfarnu wedi newid ers edrych ar y bwndel</translation>
    </message>
</context>
<context>
    <name>assessment::BundleStaging</name>
    <message>
        <source>the bundle cannot be imported</source>
        <translation>ni ellir mewngludo&apos;r bwndel</translation>
    </message>
    <message>
        <source>another assessment here has that id</source>
        <translation>mae&apos;r dynodydd hwnnw gan asesiad arall yma</translation>
    </message>
    <message>
        <source>import it into another workspace</source>
        <translation>mewngludwch ef i weithle arall</translation>
    </message>
    <message>
        <source>a newer version of Assay has written it</source>
        <translation>fe&apos;i hysgrifennwyd gan fersiwn mwy newydd o Assay</translation>
    </message>
    <message>
        <source>import it with that version</source>
        <translation>mewngludwch ef gyda&apos;r fersiwn hwnnw</translation>
    </message>
</context>
<context>
    <name>assessment::Catalogue</name>
    <message>
        <source>the scheme cannot be read</source>
        <translation>ni ellir darllen y cynllun</translation>
    </message>
    <message>
        <source>the scheme cannot be opened</source>
        <translation>ni ellir agor y cynllun</translation>
    </message>
    <message>
        <source>there is no such scheme</source>
        <translation>nid oes cynllun o&apos;r fath</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>defnyddiwch un o %1</translation>
    </message>
    <message>
        <source>says %1, but the document has %2 %3</source>
        <translation>mae&apos;n dweud %1, ond mae gan y ddogfen %2 %3</translation>
    </message>
    <message>
        <source>must be 2 to 24 small letters, digits and hyphens</source>
        <translation>rhaid iddo fod yn 2 i 24 o lythrennau bach, digidau a chysylltnodau</translation>
    </message>
    <message>
        <source>must be a year or a year and month YYYY-MM</source>
        <translation>rhaid iddo fod yn flwyddyn neu&apos;n flwyddyn a mis YYYY-MM</translation>
    </message>
    <message>
        <source>must be a date in the form YYYY-MM-DD</source>
        <translation>rhaid iddo fod yn ddyddiad ar y ffurf YYYY-MM-DD</translation>
    </message>
    <message>
        <source>guidelines</source>
        <translation>canllaw</translation>
    </message>
    <message>
        <source>provisions</source>
        <translation>darpariaeth</translation>
    </message>
    <message>
        <source>must be one of &quot;%1&quot;</source>
        <translation>rhaid iddo fod yn un o &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no date &quot;as-of&quot;</source>
        <translation>nid oes gan &quot;%1&quot; ddyddiad &quot;as-of&quot;</translation>
    </message>
    <message>
        <source>must be %1, because guidelines are numbered from 1 in order</source>
        <translation>rhaid iddo fod yn %1, oherwydd rhifir y canllawiau mewn trefn o 1</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>rhaid iddo fod yn yes neu no</translation>
    </message>
    <message>
        <source>must be the number of a clause, such as 5.1</source>
        <translation>rhaid iddo fod yn rhif cymal, megis 5.1</translation>
    </message>
    <message>
        <source>must be &quot;overview&quot;</source>
        <translation>rhaid iddo fod yn &quot;overview&quot;</translation>
    </message>
    <message>
        <source>there must be exactly one part &quot;overview&quot;</source>
        <translation>rhaid bod un rhan &quot;overview&quot; yn union</translation>
    </message>
    <message>
        <source>no provision decides whether the guideline is met</source>
        <translation>nid oes darpariaeth sy&apos;n penderfynu a fodlonwyd y canllaw</translation>
    </message>
    <message>
        <source>must be %1, the number of the guideline and the place in it</source>
        <translation>rhaid iddo fod yn %1, sef rhif y canllaw a&apos;r lle ynddo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no strength</source>
        <translation>nid yw &quot;%1&quot; yn rym</translation>
    </message>
    <message>
        <source>must be paper, assisted or device</source>
        <translation>rhaid iddo fod yn paper, assisted neu device</translation>
    </message>
    <message>
        <source>must be a device test such as DT-04</source>
        <translation>rhaid iddo fod yn brawf dyfais megis DT-04</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ar goll</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n character(s)</source>
        <translation>
            <numerusform>yn hwy na %n nod</numerusform>
            <numerusform>yn hwy nag %n nod</numerusform>
            <numerusform>yn hwy na %n nod</numerusform>
            <numerusform>yn hwy na %n nod</numerusform>
            <numerusform>yn hwy na %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>the part &quot;%1&quot; is missing</source>
        <translation>mae&apos;r rhan &quot;%1&quot; ar goll</translation>
    </message>
    <message>
        <source>there must be only one part &quot;%1&quot;</source>
        <translation>rhaid bod un rhan &quot;%1&quot; yn unig</translation>
    </message>
    <message>
        <source>holds no question</source>
        <translation>nid yw&apos;n cynnwys cwestiwn</translation>
    </message>
    <message>
        <source>there must be one part &quot;assessment-objects&quot; with items</source>
        <translation>rhaid bod un rhan &quot;assessment-objects&quot; gydag eitemau</translation>
    </message>
    <message>
        <source>must have one property &quot;method&quot; of the namespace &quot;%1&quot;</source>
        <translation>rhaid bod ganddo un briodwedd &quot;method&quot; o&apos;r gofod enwau &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be EXAMINE, INTERVIEW or TEST</source>
        <translation>rhaid iddo fod yn EXAMINE, INTERVIEW neu TEST</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>mae &quot;%1&quot; yno ddwywaith</translation>
    </message>
    <message>
        <source>no assessment method EXAMINE lists the evidence</source>
        <translation>nid oes dull asesu EXAMINE sy&apos;n rhestru&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>the assessment method TEST and the properties &quot;device-test&quot; name different tests</source>
        <translation>mae&apos;r dull asesu TEST a&apos;r priodweddau &quot;device-test&quot; yn enwi gwahanol brofion</translation>
    </message>
    <message>
        <source>a provision that a device test shows must name one</source>
        <translation>rhaid i ddarpariaeth y mae prawf dyfais yn ei dangos enwi un</translation>
    </message>
    <message>
        <source>must be the number of a guideline or clause, such as 5.1</source>
        <translation>rhaid iddo fod yn rhif canllaw neu gymal, megis 5.1</translation>
    </message>
    <message>
        <source>must begin with &quot;%1-&quot; and end the id of the control</source>
        <translation>rhaid iddo ddechrau â &quot;%1-&quot; a bod ar ddiwedd dynodydd y rheolydd</translation>
    </message>
    <message>
        <source>there must be exactly one question</source>
        <translation>rhaid bod un cwestiwn yn union</translation>
    </message>
    <message>
        <source>a feature has one or two small letters</source>
        <translation>mae gan nodwedd un neu ddwy lythyren fach</translation>
    </message>
    <message>
        <source>a condition has a number from 1 to 99</source>
        <translation>mae gan amod rif o 1 i 99</translation>
    </message>
    <message>
        <source>there must be only one property &quot;%1&quot;</source>
        <translation>rhaid bod un briodwedd &quot;%1&quot; yn unig</translation>
    </message>
    <message>
        <source>must be yes and no</source>
        <translation>rhaid iddynt fod yn yes a no</translation>
    </message>
    <message>
        <source>turns round &quot;%1&quot;, which is no question that is asked</source>
        <translation>mae&apos;n gwrthdroi &quot;%1&quot;, nad yw&apos;n gwestiwn a ofynnir</translation>
    </message>
    <message>
        <source>the catalogue has no %1</source>
        <translation>nid oes gan y catalog %1</translation>
    </message>
    <message>
        <source>must be document, conceptual or functional</source>
        <translation>rhaid iddo fod yn document, conceptual neu functional</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;, after strength, conditions and features</source>
        <translation>rhaid iddo fod yn &quot;%1&quot;, yn ôl y grym, yr amodau a&apos;r nodweddion</translation>
    </message>
    <message>
        <source>must be no: a label shows thirteen guidelines</source>
        <translation>rhaid iddo fod yn no: mae label yn dangos tri chanllaw ar ddeg</translation>
    </message>
</context>
<context>
    <name>assessment::CatalogueCsv</name>
    <message>
        <source>stands there twice</source>
        <translation>mae yno ddwywaith</translation>
    </message>
    <message>
        <source>is no column of a catalogue</source>
        <translation>nid yw&apos;n golofn mewn catalog</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>mae&apos;r golofn ar goll</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>rhaid iddo fod yn yes neu no</translation>
    </message>
    <message>
        <source>is another one than in row %1; a table holds one scheme</source>
        <translation>mae&apos;n wahanol i&apos;r un yn rhes %1; un cynllun y mae tabl yn ei gynnwys</translation>
    </message>
    <message>
        <source>must be a date in the form YYYY-MM-DD</source>
        <translation>rhaid iddo fod yn ddyddiad ar y ffurf YYYY-MM-DD</translation>
    </message>
    <message>
        <source>must be condition or feature</source>
        <translation>rhaid iddo fod yn condition neu feature</translation>
    </message>
    <message>
        <source>must be lines like: Name of the law | 2026-11-24</source>
        <translation>rhaid iddo fod yn llinellau fel: Name of the law | 2026-11-24</translation>
    </message>
    <message>
        <source>is another one than in row %1, where the guideline begins</source>
        <translation>mae&apos;n wahanol i&apos;r un yn rhes %1, lle mae&apos;r canllaw yn dechrau</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ar goll</translation>
    </message>
    <message>
        <source>the guideline began in row %1; its rows must stand together</source>
        <translation>dechreuodd y canllaw yn rhes %1; rhaid i&apos;w resi fod gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no strength</source>
        <translation>nid yw &quot;%1&quot; yn rym</translation>
    </message>
    <message>
        <source>must be paper, assisted or device</source>
        <translation>rhaid iddo fod yn paper, assisted neu device</translation>
    </message>
    <message>
        <source>must be document, conceptual or functional</source>
        <translation>rhaid iddo fod yn document, conceptual neu functional</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>mae&apos;r tabl yn wag</translation>
    </message>
    <message>
        <source>the row has %1 columns instead of %2</source>
        <translation>nifer y colofnau yn y rhes yw %1 yn lle %2</translation>
    </message>
    <message>
        <source>a row holds a scoping question or a provision, not both</source>
        <translation>mae rhes yn cynnwys cwestiwn cwmpasu neu ddarpariaeth, nid y ddau</translation>
    </message>
    <message>
        <source>there is no row with a provision</source>
        <translation>nid oes rhes â darpariaeth</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>rhes %1, colofn %2</translation>
    </message>
    <message>
        <source>row %1, column %2 (%3)</source>
        <translation>rhes %1, colofn %2 (%3)</translation>
    </message>
    <message>
        <source>it holds a carriage return</source>
        <translation>mae&apos;n cynnwys dychweliad cerbyd</translation>
    </message>
    <message>
        <source>an item of a list goes over more than one line</source>
        <translation>mae eitem mewn rhestr yn ymestyn dros fwy nag un llinell</translation>
    </message>
    <message>
        <source>the catalogue cannot be read</source>
        <translation>ni ellir darllen y catalog</translation>
    </message>
    <message>
        <source>it is larger than 4 MiB</source>
        <translation>mae&apos;n fwy na 4 MiB</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>a rhagor o broblemau (%n)</numerusform>
            <numerusform>a phroblem arall (%n)</numerusform>
            <numerusform>a rhagor o broblemau (%n)</numerusform>
            <numerusform>a rhagor o broblemau (%n)</numerusform>
            <numerusform>a rhagor o broblemau (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>the catalogue cannot be written as a table</source>
        <translation>ni ellir ysgrifennu&apos;r catalog fel tabl</translation>
    </message>
    <message>
        <source>write it as JSON</source>
        <translation>ysgrifennwch ef fel JSON</translation>
    </message>
</context>
<context>
    <name>assessment::CatalogueFile</name>
    <message>
        <source>the signature of the catalogue is not accepted</source>
        <translation>ni dderbynnir llofnod y catalog</translation>
    </message>
    <message>
        <source>get catalogue and signature from the scheme owner again</source>
        <translation>mynnwch y catalog a&apos;r llofnod eto gan berchennog y cynllun</translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation>mae&apos;n fwy na 64 KiB</translation>
    </message>
    <message>
        <source>it does not belong to this file</source>
        <translation>nid yw&apos;n perthyn i&apos;r ffeil hon</translation>
    </message>
</context>
<context>
    <name>assessment::Cloning</name>
    <message>
        <source>%1, firmware %2</source>
        <translation>%1, cadarnwedd %2</translation>
    </message>
    <message>
        <source>the assessment of another version cannot begin</source>
        <translation>ni ellir dechrau asesiad o fersiwn arall</translation>
    </message>
    <message numerus="yes">
        <source>the reason is longer than %n character(s)</source>
        <translation>
            <numerusform>mae&apos;r rheswm yn hwy na %n nod</numerusform>
            <numerusform>mae&apos;r rheswm yn hwy nag %n nod</numerusform>
            <numerusform>mae&apos;r rheswm yn hwy na %n nod</numerusform>
            <numerusform>mae&apos;r rheswm yn hwy na %n nod</numerusform>
            <numerusform>mae&apos;r rheswm yn hwy na %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>byrhewch ef</translation>
    </message>
    <message>
        <source>the SHA-256 of the firmware is not one</source>
        <translation>nid yw SHA-256 y cadarnwedd yn SHA-256</translation>
    </message>
    <message>
        <source>give 64 lower-case hexadecimal digits, or none</source>
        <translation>rhowch 64 o ddigidau hecsadegol mewn llythrennau bach, neu ddim un</translation>
    </message>
    <message>
        <source>the product is the same and no reason is given</source>
        <translation>yr un yw&apos;r cynnyrch ac ni roddwyd rheswm</translation>
    </message>
    <message>
        <source>name the new firmware or the other product, or say why it is assessed again</source>
        <translation>enwch y cadarnwedd newydd neu&apos;r cynnyrch arall, neu dywedwch pam y caiff ei asesu eto</translation>
    </message>
</context>
<context>
    <name>assessment::Comments</name>
    <message>
        <source>the comment cannot be recorded</source>
        <translation>ni ellir cofnodi&apos;r sylw</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>nid yw&apos;n dweud dim</translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n character(s)</source>
        <translation>
            <numerusform>mae&apos;n hwy na %n nod</numerusform>
            <numerusform>mae&apos;n hwy nag %n nod</numerusform>
            <numerusform>mae&apos;n hwy na %n nod</numerusform>
            <numerusform>mae&apos;n hwy na %n nod</numerusform>
            <numerusform>mae&apos;n hwy na %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>write what you want to remark</source>
        <translation>ysgrifennwch y sylw yr hoffech ei wneud</translation>
    </message>
    <message>
        <source>shorten it or add the text as evidence</source>
        <translation>byrhewch ef neu ychwanegwch y testun fel tystiolaeth</translation>
    </message>
    <message>
        <source>the comment cannot be withdrawn</source>
        <translation>ni ellir tynnu&apos;r sylw yn ôl</translation>
    </message>
    <message>
        <source>%1 wrote it</source>
        <translation>%1 a&apos;i hysgrifennodd</translation>
    </message>
    <message>
        <source>ask the author, or answer it with another comment</source>
        <translation>gofynnwch i&apos;r awdur, neu atebwch ef â sylw arall</translation>
    </message>
</context>
<context>
    <name>assessment::Comparison</name>
    <message>
        <source>the assessments cannot be compared</source>
        <translation>ni ellir cymharu&apos;r asesiadau</translation>
    </message>
    <message>
        <source>one follows %1, the other %2</source>
        <translation>mae un yn dilyn %1, a&apos;r llall %2</translation>
    </message>
    <message>
        <source>choose two of the same scheme</source>
        <translation>dewiswch ddau o&apos;r un cynllun</translation>
    </message>
</context>
<context>
    <name>assessment::ContentStore</name>
    <message>
        <source>the evidence was not copied</source>
        <translation>ni chopïwyd y dystiolaeth</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>fe&apos;i canslwyd</translation>
    </message>
    <message>
        <source>the evidence cannot be read</source>
        <translation>ni ellir darllen y dystiolaeth</translation>
    </message>
    <message>
        <source>its content is missing or was changed in the workspace</source>
        <translation>mae ei chynnwys ar goll neu fe&apos;i newidiwyd yn y gweithle</translation>
    </message>
    <message>
        <source>go back to a backup copy</source>
        <translation>ewch yn ôl at gopi wrth gefn</translation>
    </message>
    <message>
        <source>the evidence cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>gwnewch le a rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>its source stopped and went on</source>
        <translation>stopiodd ei ffynhonnell ac yna parhaodd</translation>
    </message>
    <message>
        <source>put it into a file first</source>
        <translation>rhowch hi mewn ffeil yn gyntaf</translation>
    </message>
</context>
<context>
    <name>assessment::Csv</name>
    <message>
        <source>the table cannot be read</source>
        <translation>ni ellir darllen y tabl</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, llinell %2</translation>
    </message>
    <message>
        <source>save it again as CSV with commas, in UTF-8</source>
        <translation>cadwch ef eto fel CSV gyda chomas, yn UTF-8</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>agorir dyfynnod ac ni chaiff ei gau byth</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a field without one</source>
        <translation>mae dyfynnod y tu mewn i faes sydd heb ddyfynodau o&apos;i gwmpas</translation>
    </message>
    <message>
        <source>a line ends with a carriage return alone</source>
        <translation>mae llinell yn gorffen â dychweliad cerbyd yn unig</translation>
    </message>
    <message>
        <source>text stands after a closing quotation mark</source>
        <translation>mae testun ar ôl dyfynnod cau</translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n column(s)</source>
        <translation>
            <numerusform>mae mwy na %n colofn</numerusform>
            <numerusform>mae mwy nag %n golofn</numerusform>
            <numerusform>mae mwy na %n o golofnau</numerusform>
            <numerusform>mae mwy na %n cholofn</numerusform>
            <numerusform>mae mwy na %n colofn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n row(s)</source>
        <translation>
            <numerusform>mae mwy na %n rhes</numerusform>
            <numerusform>mae mwy nag %n rhes</numerusform>
            <numerusform>mae mwy na %n o resi</numerusform>
            <numerusform>mae mwy na %n rhes</numerusform>
            <numerusform>mae mwy na %n rhes</numerusform>
        </translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>mae&apos;n fwy na 16 MiB</translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation>nid yw yn UTF-8</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>nid testun ydyw</translation>
    </message>
</context>
<context>
    <name>assessment::Database</name>
    <message>
        <source>the workspace cannot be read or written</source>
        <translation>ni ellir darllen nac ysgrifennu&apos;r gweithle</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>mae rhaglen arall yn ysgrifennu iddo</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>rhowch gynnig arall arni ymhen ennyd</translation>
    </message>
    <message>
        <source>the file or its folder is write-protected</source>
        <translation>mae&apos;r ffeil neu ei ffolder wedi&apos;i diogelu rhag ysgrifennu</translation>
    </message>
    <message>
        <source>change the permissions or work on a copy</source>
        <translation>newidiwch yr hawliau mynediad neu gweithiwch ar gopi</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>mae&apos;r ffeil wedi&apos;i difrodi</translation>
    </message>
    <message>
        <source>go back to a backup copy</source>
        <translation>ewch yn ôl at gopi wrth gefn</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>mae&apos;r ddisg yn llawn</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>gwnewch le a rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened</source>
        <translation>ni ellir agor y ffeil neu ei ffolder</translation>
    </message>
    <message>
        <source>check that the folder exists and may be written to</source>
        <translation>gwiriwch fod y ffolder yn bodoli a bod modd ysgrifennu iddi</translation>
    </message>
</context>
<context>
    <name>assessment::DecisionTree</name>
    <message>
        <source>must be small letters, digits and hyphens</source>
        <translation>rhaid iddo fod yn llythrennau bach, digidau a chysylltnodau</translation>
    </message>
    <message>
        <source>there is no such scheme</source>
        <translation>nid oes cynllun o&apos;r fath</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>mae yno ddwywaith</translation>
    </message>
    <message>
        <source>there must be 2 to %1</source>
        <translation>rhaid bod 2 i %1</translation>
    </message>
    <message>
        <source>the way leads round in a circle</source>
        <translation>mae&apos;r llwybr yn arwain mewn cylch</translation>
    </message>
    <message numerus="yes">
        <source>more than %n question(s) stand on one way</source>
        <translation>
            <numerusform>mae mwy na %n cwestiwn ar un llwybr</numerusform>
            <numerusform>mae mwy nag %n cwestiwn ar un llwybr</numerusform>
            <numerusform>mae mwy na %n o gwestiynau ar un llwybr</numerusform>
            <numerusform>mae mwy na %n chwestiwn ar un llwybr</numerusform>
            <numerusform>mae mwy na %n cwestiwn ar un llwybr</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to nothing</source>
        <translation>nid yw &quot;%1&quot; yn arwain at ddim</translation>
    </message>
    <message>
        <source>there is no such question</source>
        <translation>nid oes cwestiwn o&apos;r fath</translation>
    </message>
    <message>
        <source>no way leads there</source>
        <translation>nid oes llwybr yn arwain yno</translation>
    </message>
    <message>
        <source>{%1} is not asked on every way there</source>
        <translation>ni ofynnir {%1} ar bob llwybr yno</translation>
    </message>
    <message>
        <source>there must be at least one</source>
        <translation>rhaid bod o leiaf un</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>mae mwy na %1</translation>
    </message>
    <message>
        <source>the decision cannot be made</source>
        <translation>ni ellir gwneud y penderfyniad</translation>
    </message>
    <message>
        <source>there are more answers than questions</source>
        <translation>mae mwy o atebion nag o gwestiynau</translation>
    </message>
    <message>
        <source>leave out &quot;%1&quot; and what follows</source>
        <translation>hepgorwch &quot;%1&quot; a&apos;r hyn sy&apos;n dilyn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer to &quot;%2&quot;</source>
        <translation>nid yw &quot;%1&quot; yn ateb i &quot;%2&quot;</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>defnyddiwch un o %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>assessment::Decisions</name>
    <message>
        <source>the decision cannot be made</source>
        <translation>ni ellir gwneud y penderfyniad</translation>
    </message>
    <message>
        <source>there is no decision tree for it</source>
        <translation>nid oes coeden benderfynu ar ei gyfer</translation>
    </message>
    <message>
        <source>answer it directly</source>
        <translation>atebwch yn uniongyrchol</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not answered</source>
        <translation>nid yw &quot;%1&quot; wedi&apos;i ateb</translation>
    </message>
    <message>
        <source>go on to the end</source>
        <translation>ewch ymlaen i&apos;r diwedd</translation>
    </message>
</context>
<context>
    <name>assessment::Discoveries</name>
    <message>
        <source>must be some of the tables 1, 11, 13, 15, 22, 24 and 28</source>
        <translation>rhaid iddynt fod yn rhai o dablau 1, 11, 13, 15, 22, 24 a 28</translation>
    </message>
    <message>
        <source>there must be at least one</source>
        <translation>rhaid bod o leiaf un</translation>
    </message>
</context>
<context>
    <name>assessment::EvidenceHistory</name>
    <message>
        <source>the evidence cannot be proved</source>
        <translation>ni ellir profi&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>no label of its assessment has this number</source>
        <translation>nid oes gan yr un o labeli ei hasesiad y rhif hwn</translation>
    </message>
    <message>
        <source>look for it with `label list`</source>
        <translation>chwiliwch amdano â `label list`</translation>
    </message>
    <message>
        <source>the custody log does not lead to what the label carries</source>
        <translation>nid yw&apos;r cofnod cadwraeth yn arwain at yr hyn y mae&apos;r label yn ei gario</translation>
    </message>
    <message>
        <source>check the workspace with `log verify`</source>
        <translation>gwiriwch y gweithle â `log verify`</translation>
    </message>
    <message>
        <source>it was added after the label %1 was issued</source>
        <translation>fe&apos;i hychwanegwyd ar ôl cyhoeddi&apos;r label %1</translation>
    </message>
    <message>
        <source>issue a new label, or prove it without naming one</source>
        <translation>cyhoeddwch label newydd, neu profwch hi heb enwi label</translation>
    </message>
</context>
<context>
    <name>assessment::EvidenceManifest</name>
    <message>
        <source>the proof does not hold</source>
        <translation>nid yw&apos;r prawf yn dal dŵr</translation>
    </message>
    <message>
        <source>ask for the proof again</source>
        <translation>gofynnwch am y prawf eto</translation>
    </message>
    <message>
        <source>it is not a proof in a form that this version knows</source>
        <translation>nid yw&apos;n brawf ar ffurf y mae&apos;r fersiwn hwn yn ei hadnabod</translation>
    </message>
    <message>
        <source>what it says of the item is incomplete or unknown</source>
        <translation>mae&apos;r hyn y mae&apos;n ei ddweud am yr eitem yn anghyflawn neu&apos;n anhysbys</translation>
    </message>
    <message>
        <source>its path is longer than any manifest is deep</source>
        <translation>mae ei lwybr yn hwy na dyfnder unrhyw faniffest</translation>
    </message>
    <message>
        <source>its path has a step that is none</source>
        <translation>mae cam yn ei lwybr nad yw&apos;n gam</translation>
    </message>
    <message>
        <source>its root is not a SHA-256</source>
        <translation>nid yw ei wraidd yn SHA-256</translation>
    </message>
    <message>
        <source>it is not in canonical form</source>
        <translation>nid yw ar ffurf ganonaidd</translation>
    </message>
    <message>
        <source>its path does not lead from the item to the root</source>
        <translation>nid yw ei lwybr yn arwain o&apos;r eitem at y gwraidd</translation>
    </message>
</context>
<context>
    <name>assessment::EvidenceRecords</name>
    <message>
        <source>the provision is not known</source>
        <translation>nid yw&apos;r ddarpariaeth yn hysbys</translation>
    </message>
    <message>
        <source>%1 does not have it</source>
        <translation>nid yw gan %1</translation>
    </message>
    <message>
        <source>the evidence cannot be taken off the provision</source>
        <translation>ni ellir tynnu&apos;r dystiolaeth oddi ar y ddarpariaeth</translation>
    </message>
    <message>
        <source>it does not serve it</source>
        <translation>nid yw&apos;n ei gwasanaethu</translation>
    </message>
    <message>
        <source>the evidence cannot have this last day</source>
        <translation>ni all y dystiolaeth gael y diwrnod olaf hwn</translation>
    </message>
    <message>
        <source>its year does not have four digits</source>
        <translation>nid oes gan ei flwyddyn bedwar digid</translation>
    </message>
    <message>
        <source>the evidence cannot be changed</source>
        <translation>ni ellir newid y dystiolaeth</translation>
    </message>
    <message>
        <source>a title has 1 to %1 characters</source>
        <translation>mae gan deitl 1 i %1 nod</translation>
    </message>
</context>
<context>
    <name>assessment::EvidenceTimes</name>
    <message>
        <source>the time of the evidence cannot be proved</source>
        <translation>ni ellir profi amser y dystiolaeth</translation>
    </message>
    <message>
        <source>the assessment has no evidence</source>
        <translation>nid oes gan yr asesiad dystiolaeth</translation>
    </message>
    <message>
        <source>add some with &quot;evidence add&quot;</source>
        <translation>ychwanegwch beth gyda &quot;evidence add&quot;</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n item(s)</source>
        <translation>
            <numerusform>mae ganddo fwy na %n eitem</numerusform>
            <numerusform>mae ganddo fwy nag %n eitem</numerusform>
            <numerusform>mae ganddo fwy na %n eitem</numerusform>
            <numerusform>mae ganddo fwy na %n eitem</numerusform>
            <numerusform>mae ganddo fwy na %n eitem</numerusform>
        </translation>
    </message>
    <message>
        <source>pack files of one kind into archives</source>
        <translation>paciwch ffeiliau o&apos;r un math mewn archifau</translation>
    </message>
    <message>
        <source>the request is not about this evidence</source>
        <translation>nid yw&apos;r cais yn ymwneud â&apos;r dystiolaeth hon</translation>
    </message>
    <message>
        <source>make it anew</source>
        <translation>gwnewch ef o&apos;r newydd</translation>
    </message>
    <message>
        <source>no request was written in this workspace</source>
        <translation>ni ysgrifennwyd cais yn y gweithle hwn</translation>
    </message>
    <message>
        <source>write one with &quot;evidence timestamp --request-out&quot;</source>
        <translation>ysgrifennwch un gyda &quot;evidence timestamp --request-out&quot;</translation>
    </message>
    <message>
        <source>What is recorded is not what the time stamp says.</source>
        <translation>Nid yr hyn a gofnodwyd yw&apos;r hyn y mae&apos;r stamp amser yn ei ddweud.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added</source>
        <translation>
            <numerusform>ychwanegwyd %n eitem</numerusform>
            <numerusform>ychwanegwyd %n eitem</numerusform>
            <numerusform>ychwanegwyd %n eitem</numerusform>
            <numerusform>ychwanegwyd %n eitem</numerusform>
            <numerusform>ychwanegwyd %n eitem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>newidiwyd %n eitem</numerusform>
            <numerusform>newidiwyd %n eitem</numerusform>
            <numerusform>newidiwyd %n eitem</numerusform>
            <numerusform>newidiwyd %n eitem</numerusform>
            <numerusform>newidiwyd %n eitem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed</source>
        <translation>
            <numerusform>tynnwyd %n eitem</numerusform>
            <numerusform>tynnwyd %n eitem</numerusform>
            <numerusform>tynnwyd %n eitem</numerusform>
            <numerusform>tynnwyd %n eitem</numerusform>
            <numerusform>tynnwyd %n eitem</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>assessment::Exchanges</name>
    <message>
        <source>there is no history</source>
        <translation>nid oes hanes</translation>
    </message>
    <message>
        <source>it came without one: the bundle was public</source>
        <translation>daeth hebddo: roedd y bwndel yn gyhoeddus</translation>
    </message>
</context>
<context>
    <name>assessment::Facts</name>
    <message>
        <source>must name at least one kind, or &quot;none&quot;</source>
        <translation>rhaid iddo enwi o leiaf un math, neu &quot;none&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of &quot;%2&quot;</source>
        <translation>nid yw &quot;%1&quot; yn un o &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>mae &quot;%1&quot; yno ddwywaith</translation>
    </message>
    <message>
        <source>&quot;none&quot; must stand alone</source>
        <translation>rhaid i &quot;none&quot; sefyll ar ei ben ei hun</translation>
    </message>
    <message>
        <source>must be a date in the form YYYY-MM-DD, &quot;%1&quot; or null</source>
        <translation>rhaid iddo fod yn ddyddiad ar y ffurf YYYY-MM-DD, &quot;%1&quot; neu null</translation>
    </message>
    <message>
        <source>must be &quot;yes&quot;, &quot;no&quot; or &quot;part:&quot; with a date YYYY-MM-DD</source>
        <translation>rhaid iddo fod yn &quot;yes&quot;, &quot;no&quot; neu &quot;part:&quot; gyda dyddiad YYYY-MM-DD</translation>
    </message>
    <message>
        <source>must be an https address or a mail address</source>
        <translation>rhaid iddo fod yn gyfeiriad https neu&apos;n gyfeiriad post</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>rhaid iddo fod yn gyfeiriad https</translation>
    </message>
    <message>
        <source>must have at most one decimal</source>
        <translation>rhaid iddo fod ag un digid degol ar y mwyaf</translation>
    </message>
    <message>
        <source>must be a host name such as verify.example.com</source>
        <translation>rhaid iddo fod yn enw gwesteiwr megis verify.example.com</translation>
    </message>
    <message>
        <source>the facts for the label cannot be read</source>
        <translation>ni ellir darllen y ffeithiau ar gyfer y label</translation>
    </message>
</context>
<context>
    <name>assessment::FileKind</name>
    <message>
        <source>Port scan (nmap)</source>
        <translation>Sgan pyrth (nmap)</translation>
    </message>
    <message>
        <source>TLS check (testssl.sh)</source>
        <translation>Gwiriad TLS (testssl.sh)</translation>
    </message>
    <message>
        <source>Test results (JUnit)</source>
        <translation>Canlyniadau profion (JUnit)</translation>
    </message>
    <message>
        <source>Code analysis (SARIF)</source>
        <translation>Dadansoddiad cod (SARIF)</translation>
    </message>
    <message>
        <source>Bill of materials (CycloneDX)</source>
        <translation>Rhestr gydrannau (CycloneDX)</translation>
    </message>
    <message>
        <source>Bill of materials (SPDX)</source>
        <translation>Rhestr gydrannau (SPDX)</translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation>Cipiad pecynnau</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Ffeil arall</translation>
    </message>
    <message>
        <source>TLS check (sslscan)</source>
        <translation>Gwiriad TLS (sslscan)</translation>
    </message>
    <message>
        <source>SSH check (ssh-audit)</source>
        <translation>Gwiriad SSH (ssh-audit)</translation>
    </message>
</context>
<context>
    <name>assessment::History</name>
    <message>
        <source>answer to %1</source>
        <translation>ateb i %1</translation>
    </message>
    <message numerus="yes">
        <source>import of %n answer(s)</source>
        <translation>
            <numerusform>mewngludo %n ateb</numerusform>
            <numerusform>mewngludo %n ateb</numerusform>
            <numerusform>mewngludo %n ateb</numerusform>
            <numerusform>mewngludo %n ateb</numerusform>
            <numerusform>mewngludo %n ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>facts for the consumer</source>
        <translation>ffeithiau i&apos;r defnyddiwr</translation>
    </message>
    <message>
        <source>new evidence “%1”</source>
        <translation>tystiolaeth newydd “%1”</translation>
    </message>
    <message>
        <source>new revision of “%1”</source>
        <translation>diwygiad newydd o “%1”</translation>
    </message>
    <message>
        <source>evidence put to %1</source>
        <translation>rhoi tystiolaeth ar %1</translation>
    </message>
    <message>
        <source>evidence taken off %1</source>
        <translation>tynnu tystiolaeth oddi ar %1</translation>
    </message>
    <message>
        <source>change of the product</source>
        <translation>newid i&apos;r cynnyrch</translation>
    </message>
    <message>
        <source>submission for review</source>
        <translation>cyflwyno i&apos;w adolygu</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>derbyn</translation>
    </message>
    <message>
        <source>rejection of %1</source>
        <translation>gwrthod %1</translation>
    </message>
    <message>
        <source>nothing can be undone</source>
        <translation>ni ellir dadwneud dim</translation>
    </message>
    <message>
        <source>nothing can be redone</source>
        <translation>ni ellir ail-wneud dim</translation>
    </message>
    <message>
        <source>what it touched has changed since</source>
        <translation>mae&apos;r hyn y cyffyrddodd ag ef wedi newid ers hynny</translation>
    </message>
    <message>
        <source>Made the workspace</source>
        <translation>Crëwyd y gweithle</translation>
    </message>
    <message>
        <source>Said who issues labels</source>
        <translation>Nodwyd pwy sy&apos;n cyhoeddi labeli</translation>
    </message>
    <message>
        <source>Granted a role</source>
        <translation>Rhoddwyd rôl</translation>
    </message>
    <message>
        <source>Revoked a role</source>
        <translation>Diddymwyd rôl</translation>
    </message>
    <message>
        <source>Began the assessment</source>
        <translation>Dechreuwyd yr asesiad</translation>
    </message>
    <message>
        <source>Began it from the assessment of another version</source>
        <translation>Fe&apos;i dechreuwyd o asesiad fersiwn arall</translation>
    </message>
    <message>
        <source>Moved the assessment to the trash</source>
        <translation>Symudwyd yr asesiad i&apos;r bin sbwriel</translation>
    </message>
    <message>
        <source>Restored the assessment</source>
        <translation>Adferwyd yr asesiad</translation>
    </message>
    <message>
        <source>Confirmed that the answer still holds</source>
        <translation>Cadarnhawyd bod yr ateb yn dal yn wir</translation>
    </message>
    <message>
        <source>Answered what decides which provisions apply</source>
        <translation>Atebwyd yr hyn sy&apos;n penderfynu pa ddarpariaethau sy&apos;n berthnasol</translation>
    </message>
    <message>
        <source>Changed what is said of evidence</source>
        <translation>Newidiwyd yr hyn a ddywedir am dystiolaeth</translation>
    </message>
    <message>
        <source>Moved evidence to the trash</source>
        <translation>Symudwyd tystiolaeth i&apos;r bin sbwriel</translation>
    </message>
    <message>
        <source>Restored evidence</source>
        <translation>Adferwyd tystiolaeth</translation>
    </message>
    <message>
        <source>Emptied the trash</source>
        <translation>Gwagiwyd y bin sbwriel</translation>
    </message>
    <message>
        <source>Signed the assessment off</source>
        <translation>Cymeradwywyd yr asesiad</translation>
    </message>
    <message>
        <source>Described the product</source>
        <translation>Disgrifiwyd y cynnyrch</translation>
    </message>
    <message>
        <source>Changed the product</source>
        <translation>Newidiwyd y cynnyrch</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Took over a file of answers</source>
        <translation>Mewngludwyd ffeil o atebion</translation>
    </message>
    <message>
        <source>Stated facts for the consumer</source>
        <translation>Nodwyd ffeithiau i&apos;r defnyddiwr</translation>
    </message>
    <message>
        <source>Added evidence</source>
        <translation>Ychwanegwyd tystiolaeth</translation>
    </message>
    <message>
        <source>Added a new revision of evidence</source>
        <translation>Ychwanegwyd diwygiad newydd o dystiolaeth</translation>
    </message>
    <message>
        <source>Used evidence for another provision</source>
        <translation>Defnyddiwyd tystiolaeth ar gyfer darpariaeth arall</translation>
    </message>
    <message>
        <source>Took evidence from a provision</source>
        <translation>Tynnwyd tystiolaeth oddi ar ddarpariaeth</translation>
    </message>
    <message>
        <source>Ran a device test</source>
        <translation>Rhedwyd prawf dyfais</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>Cyflwynwyd i&apos;w adolygu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Gwnaed sylw</translation>
    </message>
    <message>
        <source>Withdrew a comment</source>
        <translation>Tynnwyd sylw yn ôl</translation>
    </message>
    <message>
        <source>Issued a label</source>
        <translation>Cyhoeddwyd label</translation>
    </message>
    <message>
        <source>Took back an act</source>
        <translation>Dadwnaed gweithred</translation>
    </message>
    <message>
        <source>Did an act again</source>
        <translation>Ail-wnaed gweithred</translation>
    </message>
    <message>
        <source>%1: the answer was taken away</source>
        <translation>%1: tynnwyd yr ateb i ffwrdd</translation>
    </message>
    <message>
        <source>%1: verdict %2, before %3</source>
        <translation>%1: dyfarniad %2, cyn hynny %3</translation>
    </message>
    <message>
        <source>%1: rationale written</source>
        <translation>%1: ysgrifennwyd rhesymeg</translation>
    </message>
    <message>
        <source>%1: the manufacturer&apos;s statement recorded</source>
        <translation>%1: cofnodwyd datganiad y gwneuthurwr</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, cyn hynny %3</translation>
    </message>
    <message>
        <source>%1: reason: %2</source>
        <translation>%1: rheswm: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1 no longer serves %2</source>
        <translation>%1: nid yw&apos;n gwasanaethu %2 mwyach</translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation>%1: yn gwasanaethu %2</translation>
    </message>
    <message>
        <source>%1, revision %2: %3, SHA-256 %4</source>
        <translation>%1, diwygiad %2: %3, SHA-256 %4</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%1 was taken away: “%2”</source>
        <translation>%1: tynnwyd i ffwrdd: “%2”</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <translation>%1: nid yw&apos;n %2 mwyach</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: bellach yn %2</translation>
    </message>
    <message>
        <source>%1: run %2</source>
        <translation>%1: rhediad %2</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>sylw %1</translation>
    </message>
    <message>
        <source>with the certificate of %1</source>
        <translation>gyda thystysgrif %1</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>tystysgrif %1</translation>
    </message>
    <message>
        <source>Took back “%1”</source>
        <translation>Dadwnaed “%1”</translation>
    </message>
    <message>
        <source>Did again “%1”</source>
        <translation>Ail-wnaed “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 a %n arall</numerusform>
            <numerusform>%1: %2 a %n arall</numerusform>
            <numerusform>%1: %2 a %n arall</numerusform>
            <numerusform>%1: %2 a %n arall</numerusform>
            <numerusform>%1: %2 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>confirmation of %1</source>
        <translation>cadarnhau %1</translation>
    </message>
    <message numerus="yes">
        <source>confirmation of %n answer(s)</source>
        <translation>
            <numerusform>cadarnhau %n ateb</numerusform>
            <numerusform>cadarnhau %n ateb</numerusform>
            <numerusform>cadarnhau %n ateb</numerusform>
            <numerusform>cadarnhau %n ateb</numerusform>
            <numerusform>cadarnhau %n ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>answer to scoping question %1</source>
        <translation>ateb i gwestiwn cwmpasu %1</translation>
    </message>
    <message numerus="yes">
        <source>answers to %n scoping question(s)</source>
        <translation>
            <numerusform>atebion i %n cwestiwn cwmpasu</numerusform>
            <numerusform>ateb i %n cwestiwn cwmpasu</numerusform>
            <numerusform>atebion i %n o gwestiynau cwmpasu</numerusform>
            <numerusform>atebion i %n chwestiwn cwmpasu</numerusform>
            <numerusform>atebion i %n cwestiwn cwmpasu</numerusform>
        </translation>
    </message>
    <message>
        <source>change of evidence</source>
        <translation>newid i dystiolaeth</translation>
    </message>
    <message>
        <source>change of evidence “%1”</source>
        <translation>newid i dystiolaeth “%1”</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>tynnu “%1”</translation>
    </message>
    <message>
        <source>restoring of “%1”</source>
        <translation>adfer “%1”</translation>
    </message>
    <message>
        <source>change of the organisation</source>
        <translation>newid i&apos;r sefydliad</translation>
    </message>
    <message>
        <source>description of a product</source>
        <translation>disgrifio cynnyrch</translation>
    </message>
    <message>
        <source>new assessment</source>
        <translation>asesiad newydd</translation>
    </message>
    <message>
        <source>new assessment of another version</source>
        <translation>asesiad newydd o fersiwn arall</translation>
    </message>
    <message>
        <source>emptying of the trash</source>
        <translation>gwagio&apos;r bin sbwriel</translation>
    </message>
    <message>
        <source>the history is not written</source>
        <translation>nid yw&apos;r hanes wedi&apos;i ysgrifennu</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>fe&apos;i canslwyd</translation>
    </message>
    <message>
        <source>Imported the assessment from another workspace</source>
        <translation>Mewngludwyd yr asesiad o weithle arall</translation>
    </message>
    <message>
        <source>Merged what came from another workspace</source>
        <translation>Cyfunwyd yr hyn a ddaeth o weithle arall</translation>
    </message>
    <message>
        <source>Looked through a bundle and took nothing of it</source>
        <translation>Edrychwyd drwy fwndel heb gymryd dim ohono</translation>
    </message>
    <message>
        <source>Filled from the assessment against another scheme</source>
        <translation>Llenwyd o&apos;r asesiad yn erbyn cynllun arall</translation>
    </message>
    <message>
        <source>Imported the mapping database</source>
        <translation>Mewngludwyd y gronfa ddata fapio</translation>
    </message>
    <message>
        <source>Changed the IXIT</source>
        <translation>Newidiwyd yr IXIT</translation>
    </message>
    <message>
        <source>Took over a file for the IXIT</source>
        <translation>Mewngludwyd ffeil ar gyfer yr IXIT</translation>
    </message>
    <message>
        <source>Took entries out of the IXIT</source>
        <translation>Tynnwyd cofnodion o&apos;r IXIT</translation>
    </message>
    <message>
        <source>Judged declared items</source>
        <translation>Barnwyd eitemau a ddatganwyd</translation>
    </message>
    <message>
        <source>%1 was taken away</source>
        <translation>%1: tynnwyd i ffwrdd</translation>
    </message>
    <message>
        <source>%1: new and empty</source>
        <translation>%1: newydd a gwag</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>test case, declared item</comment>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>%1: the verdict was taken back</source>
        <translation>%1: tynnwyd y dyfarniad yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>filling of %n answer(s) from another scheme</source>
        <translation>
            <numerusform>llenwi %n ateb o gynllun arall</numerusform>
            <numerusform>llenwi %n ateb o gynllun arall</numerusform>
            <numerusform>llenwi %n ateb o gynllun arall</numerusform>
            <numerusform>llenwi %n ateb o gynllun arall</numerusform>
            <numerusform>llenwi %n ateb o gynllun arall</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>newid i %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %n IXIT entry(s)</source>
        <translation>
            <numerusform>newid i %n cofnod IXIT</numerusform>
            <numerusform>newid i %n cofnod IXIT</numerusform>
            <numerusform>newid i %n o gofnodion IXIT</numerusform>
            <numerusform>newid i %n chofnod IXIT</numerusform>
            <numerusform>newid i %n cofnod IXIT</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n IXIT entry(s)</source>
        <translation>
            <numerusform>mewngludo %n cofnod IXIT</numerusform>
            <numerusform>mewngludo %n cofnod IXIT</numerusform>
            <numerusform>mewngludo %n o gofnodion IXIT</numerusform>
            <numerusform>mewngludo %n chofnod IXIT</numerusform>
            <numerusform>mewngludo %n cofnod IXIT</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>tynnu %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n IXIT entry(s)</source>
        <translation>
            <numerusform>tynnu %n cofnod IXIT</numerusform>
            <numerusform>tynnu %n cofnod IXIT</numerusform>
            <numerusform>tynnu %n o gofnodion IXIT</numerusform>
            <numerusform>tynnu %n chofnod IXIT</numerusform>
            <numerusform>tynnu %n cofnod IXIT</numerusform>
        </translation>
    </message>
    <message>
        <source>verdict on %1</source>
        <translation>dyfarniad ar %1</translation>
    </message>
    <message numerus="yes">
        <source>verdicts on %n item(s)</source>
        <translation>
            <numerusform>dyfarniadau ar %n eitem</numerusform>
            <numerusform>dyfarniadau ar %n eitem</numerusform>
            <numerusform>dyfarniadau ar %n eitem</numerusform>
            <numerusform>dyfarniadau ar %n eitem</numerusform>
            <numerusform>dyfarniadau ar %n eitem</numerusform>
        </translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <translation>mewngludo “%1”</translation>
    </message>
    <message>
        <source>merge of what came from another workspace</source>
        <translation>cyfuno&apos;r hyn a ddaeth o weithle arall</translation>
    </message>
    <message>
        <source>import of the mapping database</source>
        <translation>mewngludo&apos;r gronfa ddata fapio</translation>
    </message>
    <message>
        <source>Set the verdict policy</source>
        <translation>Gosodwyd y polisi dyfarnu</translation>
    </message>
    <message>
        <source>Went back to the built-in verdict policy</source>
        <translation>Dychwelwyd at y polisi dyfarnu cynwysedig</translation>
    </message>
    <message>
        <source>Imported a scheme</source>
        <translation>Mewngludwyd cynllun</translation>
    </message>
    <message>
        <source>Removed a scheme</source>
        <translation>Tynnwyd cynllun</translation>
    </message>
    <message>
        <source>Had the time of the evidence vouched for</source>
        <translation>Cafwyd tystiad i amser y dystiolaeth</translation>
    </message>
    <message>
        <source>Took over the output of a tool</source>
        <translation>Trosglwyddwyd allbwn offeryn</translation>
    </message>
    <message>
        <source>Decided step by step</source>
        <translation>Penderfynwyd gam wrth gam</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>yr asesiad</translation>
    </message>
    <message>
        <source>verdict policy “%1” no longer counts</source>
        <translation>nid yw&apos;r polisi dyfarnu “%1” yn cyfrif mwyach</translation>
    </message>
    <message>
        <source>verdict policy “%1”, SHA-256 %2</source>
        <translation>polisi dyfarnu “%1”, SHA-256 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), root %1: %2, says %3</source>
        <translation>
            <numerusform>%n eitem, gwraidd %1: %2, yn nodi %3</numerusform>
            <numerusform>%n eitem, gwraidd %1: %2, yn nodi %3</numerusform>
            <numerusform>%n eitem, gwraidd %1: %2, yn nodi %3</numerusform>
            <numerusform>%n eitem, gwraidd %1: %2, yn nodi %3</numerusform>
            <numerusform>%n eitem, gwraidd %1: %2, yn nodi %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the steps went with the answer</source>
        <translation>%1: aeth y camau gyda&apos;r ateb</translation>
    </message>
    <message numerus="yes">
        <source>%1: decided in %n step(s), which lead to %2</source>
        <translation>
            <numerusform>%1: penderfynwyd mewn %n cam, sy&apos;n arwain at %2</numerusform>
            <numerusform>%1: penderfynwyd mewn %n cam, sy&apos;n arwain at %2</numerusform>
            <numerusform>%1: penderfynwyd mewn %n o gamau, sy&apos;n arwain at %2</numerusform>
            <numerusform>%1: penderfynwyd mewn %n cham, sy&apos;n arwain at %2</numerusform>
            <numerusform>%1: penderfynwyd mewn %n cam, sy&apos;n arwain at %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, SHA-256 %3</source>
        <translation>%1: %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>heb ei lofnodi</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>llofnodwyd gan %1</translation>
    </message>
    <message>
        <source>%1, revision %2: SHA-256 %3</source>
        <translation>%1, diwygiad %2: SHA-256 %3</translation>
    </message>
    <message>
        <source>%1: declared</source>
        <translation>%1: datganwyd</translation>
    </message>
    <message>
        <source>decision on %1</source>
        <translation>penderfyniad ar %1</translation>
    </message>
    <message>
        <source>evidence from a tool</source>
        <translation>tystiolaeth o offeryn</translation>
    </message>
    <message numerus="yes">
        <source>evidence from a tool with %n answer(s)</source>
        <translation>
            <numerusform>tystiolaeth o offeryn gyda %n ateb</numerusform>
            <numerusform>tystiolaeth o offeryn gyda %n ateb</numerusform>
            <numerusform>tystiolaeth o offeryn gyda %n ateb</numerusform>
            <numerusform>tystiolaeth o offeryn gyda %n ateb</numerusform>
            <numerusform>tystiolaeth o offeryn gyda %n ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>verdict policy “%1”</source>
        <translation>polisi dyfarnu “%1”</translation>
    </message>
    <message>
        <source>return to the built-in verdict policy</source>
        <translation>dychwelyd at y polisi dyfarnu cynwysedig</translation>
    </message>
    <message>
        <source>import of the scheme “%1”</source>
        <translation>mewngludo&apos;r cynllun “%1”</translation>
    </message>
    <message>
        <source>removal of the scheme “%1”</source>
        <translation>tynnu&apos;r cynllun “%1”</translation>
    </message>
</context>
<context>
    <name>assessment::Ics</name>
    <message>
        <source>it is mandatory without a condition, so it always applies</source>
        <translation>mae&apos;n orfodol heb amod, felly mae&apos;n berthnasol bob amser</translation>
    </message>
    <message>
        <source>the reason is missing</source>
        <translation>mae&apos;r rheswm ar goll</translation>
    </message>
</context>
<context>
    <name>assessment::Inbox</name>
    <message>
        <source>the dropped file cannot be read</source>
        <translation>ni ellir darllen y ffeil a ollyngwyd</translation>
    </message>
    <message>
        <source>it is no name of a file in the folder</source>
        <translation>nid yw&apos;n enw ffeil yn y ffolder</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>dolen ydyw, ac ni ddilynir dolenni</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>nid yw&apos;n ffeil gyffredin</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>fe&apos;i canslwyd</translation>
    </message>
    <message>
        <source>the folder cannot be watched</source>
        <translation>ni ellir gwylio&apos;r ffolder</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>nid oes ffolder o&apos;r fath</translation>
    </message>
    <message>
        <source>choose a folder that exists</source>
        <translation>dewiswch ffolder sy&apos;n bodoli</translation>
    </message>
    <message>
        <source>the dropped file is not accepted</source>
        <translation>ni dderbynnir y ffeil a ollyngwyd</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>edrychwch arni eto</translation>
    </message>
    <message>
        <source>somebody still writes it</source>
        <translation>mae rhywun yn dal i ysgrifennu iddi</translation>
    </message>
    <message>
        <source>it has changed meanwhile</source>
        <translation>mae wedi newid yn y cyfamser</translation>
    </message>
</context>
<context>
    <name>assessment::Ixit</name>
    <message>
        <source>there is no ICS or IXIT</source>
        <translation>nid oes ICS nac IXIT</translation>
    </message>
    <message>
        <source>they belong to EN 303 645 (ETSI TS 103 701)</source>
        <translation>maent yn perthyn i EN 303 645 (ETSI TS 103 701)</translation>
    </message>
    <message>
        <source>begin an assessment against EN 303 645</source>
        <translation>dechreuwch asesiad yn erbyn EN 303 645</translation>
    </message>
</context>
<context>
    <name>assessment::IxitCheck</name>
    <message>
        <source>%1, %2: &quot;%3&quot; is a placeholder</source>
        <translation>%1, %2: dalfan yw &quot;%3&quot;</translation>
    </message>
    <message>
        <source>%1, %2 is empty</source>
        <translation>mae %1, %2 yn wag</translation>
    </message>
    <message>
        <source>%1 is not filled in</source>
        <translation>nid yw %1 wedi&apos;i lenwi</translation>
    </message>
    <message>
        <source>%1, %2 refers to %3, which is not there</source>
        <translation>mae %1, %2 yn cyfeirio at %3, nad yw yno</translation>
    </message>
    <message>
        <source>%1 does not belong to %2</source>
        <translation>nid yw %1 yn perthyn i %2</translation>
    </message>
    <message>
        <source>%1 is claimed as supported, but nothing is declared in %2</source>
        <translation>honnir bod %1 yn cael ei chefnogi, ond nid oes dim wedi&apos;i ddatgan yn %2</translation>
    </message>
    <message>
        <source>%1 uses %2, where nothing is declared</source>
        <translation>mae %1 yn defnyddio %2, lle nad oes dim wedi&apos;i ddatgan</translation>
    </message>
    <message>
        <source>nothing refers to %1</source>
        <translation>nid oes dim yn cyfeirio at %1</translation>
    </message>
</context>
<context>
    <name>assessment::IxitCsv</name>
    <message>
        <source>line %1: %2</source>
        <translation>llinell %1: %2</translation>
    </message>
    <message>
        <source>the table %1 has no column &quot;%2&quot;</source>
        <translation>nid oes gan y tabl %1 golofn &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>mae &quot;%1&quot; yno ddwywaith</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id such as %2</source>
        <translation>nid yw &quot;%1&quot; yn ddynodydd megis %2</translation>
    </message>
    <message>
        <source>there are %1 cells, but %2 columns</source>
        <translation>mae %1 o gelloedd, ond %2 o golofnau</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column, what it must be</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the entries cannot be imported</source>
        <translation>ni ellir mewngludo&apos;r cofnodion</translation>
    </message>
    <message>
        <source>correct the file and import it again; nothing was changed</source>
        <translation>cywirwch y ffeil a&apos;i mewngludo eto; ni newidiwyd dim</translation>
    </message>
    <message>
        <source>it is empty; the first row names the columns</source>
        <translation>mae&apos;n wag; mae&apos;r rhes gyntaf yn enwi&apos;r colofnau</translation>
    </message>
    <message>
        <source>%1 is a form with one record</source>
        <translation>ffurflen ag un cofnod yw %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>y clipfwrdd</translation>
    </message>
</context>
<context>
    <name>assessment::IxitReader</name>
    <message>
        <source>must be letters and digits, a letter first</source>
        <translation>rhaid iddo fod yn llythrennau a digidau, gyda llythyren yn gyntaf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>mae &quot;%1&quot; yno ddwywaith</translation>
    </message>
    <message>
        <source>there is none for %1</source>
        <translation>nid oes un ar gyfer %1</translation>
    </message>
    <message>
        <source>there must be at least one column</source>
        <translation>rhaid bod o leiaf un golofn</translation>
    </message>
    <message>
        <source>tables 2 and 4 are single records, the others not</source>
        <translation>cofnodion sengl yw tablau 2 a 4, ond nid y lleill</translation>
    </message>
    <message>
        <source>belong to a choice, and to nothing else</source>
        <translation>yn perthyn i ddewis, ac i ddim byd arall</translation>
    </message>
    <message>
        <source>belong to a reference, and to nothing else</source>
        <translation>yn perthyn i groesgyfeiriad, ac i ddim byd arall</translation>
    </message>
    <message>
        <source>belongs to a reference, and to nothing else</source>
        <translation>yn perthyn i groesgyfeiriad, ac i ddim byd arall</translation>
    </message>
    <message>
        <source>there must be the tables 1 to 29 in order</source>
        <translation>rhaid bod tablau 1 i 29 yno mewn trefn</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;</source>
        <translation>nid oes tabl &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 has no such provision</source>
        <translation>nid oes gan %1 ddarpariaeth o&apos;r fath</translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;, or it stands there twice</source>
        <translation>nid oes tabl &quot;%1&quot;, neu mae yno ddwywaith</translation>
    </message>
    <message>
        <source>cases and tables go together</source>
        <translation>mae achosion a thablau&apos;n perthyn gyda&apos;i gilydd</translation>
    </message>
</context>
<context>
    <name>assessment::IxitRecords</name>
    <message>
        <source>the IXIT cannot be changed</source>
        <translation>ni ellir newid yr IXIT</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>nid oes cofnod o&apos;r fath</translation>
    </message>
    <message>
        <source>use one that is declared</source>
        <translation>defnyddiwch un a ddatganwyd</translation>
    </message>
    <message>
        <source>%1 has no such table</source>
        <translation>nid oes gan %1 dabl o&apos;r fath</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>defnyddiwch un o %1</translation>
    </message>
    <message>
        <source>it is no id of the table %1</source>
        <translation>nid yw&apos;n un o ddynodyddion y tabl %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>ysgrifennwch %1</translation>
    </message>
    <message numerus="yes">
        <source>there would be more than %n entries</source>
        <translation>
            <numerusform>byddai mwy na %n cofnod</numerusform>
            <numerusform>byddai mwy nag %n cofnod</numerusform>
            <numerusform>byddai mwy na %n o gofnodion</numerusform>
            <numerusform>byddai mwy na %n chofnod</numerusform>
            <numerusform>byddai mwy na %n cofnod</numerusform>
        </translation>
    </message>
    <message>
        <source>declare like things in one entry</source>
        <translation>datganwch bethau tebyg mewn un cofnod</translation>
    </message>
    <message>
        <source>the table %1 has no such column</source>
        <translation>nid oes gan y tabl %1 golofn o&apos;r fath</translation>
    </message>
    <message>
        <source>correct it and try again</source>
        <translation>cywirwch ef a rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>the verdict cannot be recorded</source>
        <translation>ni ellir cofnodi&apos;r dyfarniad</translation>
    </message>
    <message>
        <source>the test group has no such case</source>
        <translation>nid oes gan y grŵp profion achos o&apos;r fath</translation>
    </message>
    <message>
        <source>there is no such test group</source>
        <translation>nid oes grŵp profion o&apos;r fath</translation>
    </message>
    <message>
        <source>use a provision that has test cases</source>
        <translation>defnyddiwch ddarpariaeth y mae ganddi achosion prawf</translation>
    </message>
    <message>
        <source>the test group asks about no such item</source>
        <translation>nid yw&apos;r grŵp profion yn holi am eitem o&apos;r fath</translation>
    </message>
    <message>
        <source>use an entry of %1</source>
        <translation>defnyddiwch gofnod o %1</translation>
    </message>
    <message>
        <source>&quot;not applicable&quot; comes from the scope, not from a test</source>
        <translation>o&apos;r cwmpas y daw &quot;amherthnasol&quot;, nid o brawf</translation>
    </message>
    <message>
        <source>answer the scoping questions, or take the entry away</source>
        <translation>atebwch y cwestiynau cwmpasu, neu tynnwch y cofnod ymaith</translation>
    </message>
    <message>
        <source>fail and inconclusive need a reason</source>
        <translation>mae angen rheswm dros ddyfarniad methu neu amhendant</translation>
    </message>
    <message>
        <source>write what was seen, or what is missing</source>
        <translation>ysgrifennwch yr hyn a welwyd, neu&apos;r hyn sydd ar goll</translation>
    </message>
    <message numerus="yes">
        <source>the reason is longer than %n character(s)</source>
        <translation>
            <numerusform>mae&apos;r rheswm yn hwy na %n nod</numerusform>
            <numerusform>mae&apos;r rheswm yn hwy nag %n nod</numerusform>
            <numerusform>mae&apos;r rheswm yn hwy na %n nod</numerusform>
            <numerusform>mae&apos;r rheswm yn hwy na %n nod</numerusform>
            <numerusform>mae&apos;r rheswm yn hwy na %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten it or add the text as evidence</source>
        <translation>byrhewch ef neu ychwanegwch y testun fel tystiolaeth</translation>
    </message>
</context>
<context>
    <name>assessment::IxitValue</name>
    <message>
        <source>must be yes or no</source>
        <translation>rhaid iddo fod yn yes neu no</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>rhaid iddo fod yn un o: %1</translation>
    </message>
    <message>
        <source>must be a date such as 2031-12-31 or a time such as 90 days</source>
        <translation>rhaid iddo fod yn ddyddiad megis 2031-12-31 neu&apos;n gyfnod megis 90 days</translation>
    </message>
    <message>
        <source>must be ids such as %1, or none</source>
        <translation>rhaid iddo fod yn ddynodyddion megis %1, neu none</translation>
    </message>
    <message>
        <source>must be ids such as %1</source>
        <translation>rhaid iddo fod yn ddynodyddion megis %1</translation>
    </message>
    <message>
        <source>must be one id only</source>
        <translation>rhaid iddo fod yn un dynodydd yn unig</translation>
    </message>
    <message numerus="yes">
        <source>must not be longer than %n character(s)</source>
        <translation>
            <numerusform>ni chaiff fod yn hwy na %n nod</numerusform>
            <numerusform>ni chaiff fod yn hwy nag %n nod</numerusform>
            <numerusform>ni chaiff fod yn hwy na %n nod</numerusform>
            <numerusform>ni chaiff fod yn hwy na %n nod</numerusform>
            <numerusform>ni chaiff fod yn hwy na %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>must not hold invisible control characters</source>
        <translation>ni chaiff gynnwys nodau rheoli anweladwy</translation>
    </message>
</context>
<context>
    <name>assessment::JUnitReport</name>
    <message>
        <source>it has more than %1 tests</source>
        <translation>mae ganddo fwy na %1 prawf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says that it has %2 tests, and %3 are in the file</source>
        <translation>mae &quot;%1&quot; yn dweud bod ganddo %2 prawf, ac mae %3 yn y ffeil</translation>
    </message>
    <message>
        <source>it says that it has %1 tests, and %2 are in the file</source>
        <translation>mae&apos;n dweud bod ganddo %1 prawf, ac mae %2 yn y ffeil</translation>
    </message>
    <message>
        <source>it holds no tests</source>
        <translation>nid yw&apos;n cynnwys dim profion</translation>
    </message>
    <message>
        <source>JUnit</source>
        <translation>JUnit</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n prawf</numerusform>
            <numerusform>%n prawf</numerusform>
            <numerusform>%n o brofion</numerusform>
            <numerusform>%n phrawf</numerusform>
            <numerusform>%n prawf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n wedi llwyddo</numerusform>
            <numerusform>%n wedi llwyddo</numerusform>
            <numerusform>%n wedi llwyddo</numerusform>
            <numerusform>%n wedi llwyddo</numerusform>
            <numerusform>%n wedi llwyddo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n wedi methu</numerusform>
            <numerusform>%n wedi methu</numerusform>
            <numerusform>%n wedi methu</numerusform>
            <numerusform>%n wedi methu</numerusform>
            <numerusform>%n wedi methu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n wedi torri</numerusform>
            <numerusform>%n wedi torri</numerusform>
            <numerusform>%n wedi torri</numerusform>
            <numerusform>%n wedi torri</numerusform>
            <numerusform>%n wedi torri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n wedi&apos;u hepgor</numerusform>
            <numerusform>%n wedi&apos;i hepgor</numerusform>
            <numerusform>%n wedi&apos;u hepgor</numerusform>
            <numerusform>%n wedi&apos;u hepgor</numerusform>
            <numerusform>%n wedi&apos;u hepgor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::JUnitWriter</name>
    <message>
        <source>device runs</source>
        <translation>rhediadau ar ddyfais</translation>
    </message>
    <message>
        <source>no device test was run</source>
        <translation>ni redwyd prawf dyfais</translation>
    </message>
</context>
<context>
    <name>assessment::JsonReader</name>
    <message>
        <source>must be an object</source>
        <translation>rhaid iddo fod yn wrthrych</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ar goll</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>rhaid iddo fod yn destun</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ni chaiff fod yn wag</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n character(s)</source>
        <translation>
            <numerusform>yn hwy na %n nod</numerusform>
            <numerusform>yn hwy nag %n nod</numerusform>
            <numerusform>yn hwy na %n nod</numerusform>
            <numerusform>yn hwy na %n nod</numerusform>
            <numerusform>yn hwy na %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>holds the character U+%1, which cannot be printed</source>
        <translation>mae&apos;n cynnwys y nod U+%1, na ellir ei argraffu</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>rhaid iddo fod yn un o %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>rhaid iddo fod yn rhif cyfan o %1 i %2</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>rhaid iddo fod yn rhif o %1 i %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>rhaid iddo fod yn true neu false</translation>
    </message>
    <message>
        <source>must be a date in the form YYYY-MM-DD</source>
        <translation>rhaid iddo fod yn ddyddiad ar y ffurf YYYY-MM-DD</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>rhaid iddo fod yn rhestr o destunau</translation>
    </message>
    <message numerus="yes">
        <source>more than %n element(s)</source>
        <translation>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy nag %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>rhaid iddo fod yn rhestr</translation>
    </message>
    <message>
        <source>unknown name</source>
        <translation>enw anhysbys</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place in a file, then what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>y ddogfen</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::LabelGate</name>
    <message>
        <source>&quot;%1&quot; is inconclusive; find out whether it holds.</source>
        <translation>Mae &quot;%1&quot; yn amhendant; canfyddwch a yw&apos;n wir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes without evidence; add what shows it.</source>
        <translation>Mae &quot;%1&quot; yn llwyddo heb dystiolaeth; ychwanegwch yr hyn sy&apos;n ei ddangos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not applicable without a reason; write down why.</source>
        <translation>Mae &quot;%1&quot; yn amherthnasol heb reswm; ysgrifennwch pam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not been assessed; answer it.</source>
        <translation>Nid yw &quot;%1&quot; wedi&apos;i asesu; atebwch ef.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fails; mend the product and assess it again.</source>
        <translation>Mae &quot;%1&quot; yn methu; cywirwch y cynnyrch a&apos;i asesu eto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fails without a reason; mend the product or write down why it may fail.</source>
        <translation>Mae &quot;%1&quot; yn methu heb reswm; cywirwch y cynnyrch neu ysgrifennwch pam y caiff fethu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fails for a reason that the review has not accepted; have it reviewed or mend the product.</source>
        <translation>Mae &quot;%1&quot; yn methu am reswm nad yw&apos;r adolygiad wedi&apos;i dderbyn; trefnwch iddo gael ei adolygu neu cywirwch y cynnyrch.</translation>
    </message>
    <message>
        <source>Guideline %1 is not met.</source>
        <translation>Nid yw canllaw %1 wedi&apos;i fodloni.</translation>
    </message>
    <message>
        <source>The scheme has no guidelines; choose another scheme.</source>
        <translation>Nid oes gan y cynllun ganllawiau; dewiswch gynllun arall.</translation>
    </message>
    <message>
        <source>The product gets no security updates; an endorsement mark needs a date until which they come.</source>
        <translation>Nid yw&apos;r cynnyrch yn cael diweddariadau diogelwch; mae angen dyddiad y byddant yn dod hyd ato ar nod ardystio.</translation>
    </message>
    <message>
        <source>The end of security updates is not stated; state the date.</source>
        <translation>Ni nodwyd diwedd y diweddariadau diogelwch; nodwch y dyddiad.</translation>
    </message>
    <message>
        <source>Security updates ended on %1; extend them, or state the right date.</source>
        <translation>Daeth y diweddariadau diogelwch i ben ar %1; estynnwch hwy, neu nodwch y dyddiad cywir.</translation>
    </message>
    <message>
        <source>Security updates end on %1, before the label expires on %2; shorten the validity or extend the updates.</source>
        <translation>Daw&apos;r diweddariadau diogelwch i ben ar %1, cyn i&apos;r label ddod i ben ar %2; byrhewch y cyfnod dilysrwydd neu estynnwch y diweddariadau.</translation>
    </message>
    <message>
        <source>The assessment has not been accepted; submit it and have it reviewed.</source>
        <translation>Nid yw&apos;r asesiad wedi&apos;i dderbyn; cyflwynwch ef a threfnwch iddo gael ei adolygu.</translation>
    </message>
    <message>
        <source>%1 assessed and accepted; have somebody accept it who took no part in the assessment.</source>
        <translation>%1 a asesodd ac a dderbyniodd; trefnwch iddo gael ei dderbyn gan rywun na chymerodd ran yn yr asesiad.</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>brand</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>name</source>
        <translation>enw</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>gwneuthurwr</translation>
    </message>
    <message>
        <source>country of the manufacturer</source>
        <translation>gwlad y gwneuthurwr</translation>
    </message>
    <message>
        <source>firmware version</source>
        <translation>fersiwn y cadarnwedd</translation>
    </message>
    <message>
        <source>The product is incomplete; add: %1.</source>
        <translation>Mae&apos;r cynnyrch yn anghyflawn; ychwanegwch: %1.</translation>
    </message>
    <message>
        <source>It is not stated which laboratory issues the label; state its name and certificate prefix.</source>
        <translation>Ni nodwyd pa labordy sy&apos;n cyhoeddi&apos;r label; nodwch ei enw a&apos;i ragddodiad tystysgrif.</translation>
    </message>
    <message>
        <source>The host of the verification page is not stated, so the label could not be checked; state it.</source>
        <translation>Ni nodwyd gwesteiwr y dudalen wirio, felly ni ellid gwirio&apos;r label; nodwch ef.</translation>
    </message>
    <message>
        <source>The assessment follows the scheme &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>Mae&apos;r asesiad yn dilyn y cynllun &quot;%1&quot;, nid &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The facts say that units share a default password; mend the product or state the right practice.</source>
        <translation>Mae&apos;r ffeithiau&apos;n dweud bod unedau&apos;n rhannu cyfrinair diofyn; cywirwch y cynnyrch neu nodwch yr arfer cywir.</translation>
    </message>
    <message>
        <source>No provision has been assessed; answer at least one.</source>
        <translation>Nid oes darpariaeth wedi&apos;i hasesu; atebwch o leiaf un.</translation>
    </message>
    <message>
        <source>The label has no last day; choose its validity.</source>
        <translation>Nid oes gan y label ddiwrnod olaf; dewiswch ei gyfnod dilysrwydd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes on evidence that expired on %2; add what shows it now.</source>
        <translation>Mae &quot;%1&quot; yn llwyddo ar sail tystiolaeth a ddaeth i ben ar %2; ychwanegwch yr hyn sy&apos;n ei ddangos yn awr.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits to be confirmed: %2.</source>
        <translation>Mae &quot;%1&quot; yn aros i&apos;w gadarnhau: %2.</translation>
    </message>
    <message>
        <source>A label is issued from an assessment against the Code of Practice only, and this one follows %1; begin one against the Code.</source>
        <translation>Dim ond o asesiad yn erbyn y Cod Ymarfer y cyhoeddir label, ac mae&apos;r un hwn yn dilyn %1; dechreuwch un yn erbyn y Cod.</translation>
    </message>
    <message>
        <source>Nobody whom this workspace trusts has signed the catalogue of &quot;%1&quot;; import it again with the signature of its owner.</source>
        <translation>Nid oes neb y mae&apos;r gweithle hwn yn ymddiried ynddo wedi llofnodi catalog &quot;%1&quot;; mewngludwch ef eto gyda llofnod ei berchennog.</translation>
    </message>
</context>
<context>
    <name>assessment::LabelRecords</name>
    <message>
        <source>there is no certificate number</source>
        <translation>nid oes rhif tystysgrif</translation>
    </message>
    <message>
        <source>a prefix is three capital letters</source>
        <translation>tair priflythyren yw rhagddodiad</translation>
    </message>
    <message>
        <source>correct the record of the organisation</source>
        <translation>cywirwch gofnod y sefydliad</translation>
    </message>
    <message>
        <source>all numbers of this year are used</source>
        <translation>mae pob rhif ar gyfer y flwyddyn hon wedi&apos;i ddefnyddio</translation>
    </message>
    <message>
        <source>use another prefix</source>
        <translation>defnyddiwch ragddodiad arall</translation>
    </message>
    <message>
        <source>the label cannot be recorded</source>
        <translation>ni ellir cofnodi&apos;r label</translation>
    </message>
    <message>
        <source>another label has this number</source>
        <translation>mae gan label arall y rhif hwn</translation>
    </message>
    <message>
        <source>issue it again</source>
        <translation>cyhoeddwch ef eto</translation>
    </message>
    <message>
        <source>the assessment changed while the label was made</source>
        <translation>newidiodd yr asesiad tra oedd y label yn cael ei wneud</translation>
    </message>
    <message>
        <source>look at what changed, then issue it again</source>
        <translation>edrychwch ar yr hyn a newidiodd, yna cyhoeddwch ef eto</translation>
    </message>
    <message>
        <source>the label cannot be read</source>
        <translation>ni ellir darllen y label</translation>
    </message>
    <message>
        <source>no label with this number was issued from this workspace</source>
        <translation>ni chyhoeddwyd label â&apos;r rhif hwn o&apos;r gweithle hwn</translation>
    </message>
    <message>
        <source>see the numbers with label list</source>
        <translation>gwelwch y rhifau â label list</translation>
    </message>
</context>
<context>
    <name>assessment::Lineage</name>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Kind of product</source>
        <translation>Math o gynnyrch</translation>
    </message>
    <message>
        <source>Hardware revision</source>
        <translation>Diwygiad caledwedd</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Amrywiadau</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Gwneuthurwr</translation>
    </message>
    <message>
        <source>Country of the manufacturer</source>
        <translation>Gwlad y gwneuthurwr</translation>
    </message>
    <message>
        <source>Address of the manufacturer</source>
        <translation>Cyfeiriad y gwneuthurwr</translation>
    </message>
    <message>
        <source>UK representative</source>
        <translation>Cynrychiolydd yn y DU</translation>
    </message>
    <message>
        <source>Country of the UK representative</source>
        <translation>Gwlad y cynrychiolydd yn y DU</translation>
    </message>
    <message>
        <source>Address of the UK representative</source>
        <translation>Cyfeiriad y cynrychiolydd yn y DU</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Fersiwn y cadarnwedd</translation>
    </message>
    <message>
        <source>SHA-256 of the firmware</source>
        <translation>SHA-256 y cadarnwedd</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Rhyngwynebau</translation>
    </message>
    <message>
        <source>Associated services</source>
        <translation>Gwasanaethau cysylltiedig</translation>
    </message>
</context>
<context>
    <name>assessment::Lint</name>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
</context>
<context>
    <name>assessment::LintAnswers</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::LintFacts</name>
    <message>
        <source>until when security updates come</source>
        <translation>hyd at ba bryd y daw diweddariadau diogelwch</translation>
    </message>
    <message>
        <source>how updates are installed</source>
        <translation>sut y gosodir diweddariadau</translation>
    </message>
    <message>
        <source>which passwords</source>
        <translation>pa gyfrineiriau</translation>
    </message>
    <message>
        <source>where to report a problem</source>
        <translation>ble i roi gwybod am broblem</translation>
    </message>
    <message>
        <source>which personal data</source>
        <translation>pa ddata personol</translation>
    </message>
    <message>
        <source>which sensors</source>
        <translation>pa synwyryddion</translation>
    </message>
    <message>
        <source>whether telemetry is sent</source>
        <translation>a anfonir telemetreg</translation>
    </message>
    <message>
        <source>who else gets the data</source>
        <translation>pwy arall sy&apos;n cael y data</translation>
    </message>
    <message>
        <source>how data is erased</source>
        <translation>sut y caiff data ei ddileu</translation>
    </message>
    <message>
        <source>what works without internet</source>
        <translation>beth sy&apos;n gweithio heb y rhyngrwyd</translation>
    </message>
</context>
<context>
    <name>assessment::LintRecord</name>
    <message>
        <source>brand</source>
        <translation>brand</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>name</source>
        <translation>enw</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>gwneuthurwr</translation>
    </message>
    <message>
        <source>country of the manufacturer</source>
        <translation>gwlad y gwneuthurwr</translation>
    </message>
    <message>
        <source>firmware version</source>
        <translation>fersiwn y cadarnwedd</translation>
    </message>
</context>
<context>
    <name>assessment::LintRules</name>
    <message>
        <source>&quot;%1&quot; has no verdict</source>
        <translation>Nid oes dyfarniad ar &quot;%1&quot;</translation>
    </message>
    <message>
        <source>assess it</source>
        <translation>aseswch hi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes without evidence</source>
        <translation>Mae &quot;%1&quot; yn llwyddo heb dystiolaeth</translation>
    </message>
    <message>
        <source>add what shows it</source>
        <translation>ychwanegwch yr hyn sy&apos;n ei ddangos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fails without a reason</source>
        <translation>Mae &quot;%1&quot; yn methu heb reswm</translation>
    </message>
    <message>
        <source>write down what was expected and what was seen</source>
        <translation>ysgrifennwch yr hyn a ddisgwylid a&apos;r hyn a welwyd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not applicable without a reason</source>
        <translation>Mae &quot;%1&quot; yn amherthnasol heb reswm</translation>
    </message>
    <message>
        <source>write down which feature is absent</source>
        <translation>ysgrifennwch pa nodwedd sy&apos;n absennol</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is inconclusive without a reason</source>
        <translation>Mae &quot;%1&quot; yn amhendant heb reswm</translation>
    </message>
    <message>
        <source>write down what is missing to tell</source>
        <translation>ysgrifennwch yr hyn sydd ar goll er mwyn gallu barnu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no verdict, though nothing depends on it</source>
        <translation>Nid oes dyfarniad ar &quot;%1&quot;, er nad oes dim yn dibynnu arni</translation>
    </message>
    <message>
        <source>assess it, so that readers see that it was not forgotten</source>
        <translation>aseswch hi, fel y gall darllenwyr weld na chafodd ei hanghofio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes without evidence, though nothing depends on it</source>
        <translation>Mae &quot;%1&quot; yn llwyddo heb dystiolaeth, er nad oes dim yn dibynnu arni</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a verdict that needs a reason, and none is given</source>
        <translation>Mae gan &quot;%1&quot; ddyfarniad y mae angen rheswm drosto, ac ni roddwyd un</translation>
    </message>
    <message>
        <source>write down why</source>
        <translation>ysgrifennwch pam</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still inconclusive</source>
        <translation>Mae &quot;%1&quot; yn amhendant o hyd</translation>
    </message>
    <message>
        <source>get what is missing, or let the review see that it stays open</source>
        <translation>mynnwch yr hyn sydd ar goll, neu gadewch i&apos;r adolygiad weld ei bod yn aros yn agored</translation>
    </message>
    <message>
        <source>The reason for &quot;%1&quot; is a single word</source>
        <translation>Un gair yn unig yw&apos;r rheswm dros &quot;%1&quot;</translation>
    </message>
    <message>
        <source>write it so that somebody else can follow it</source>
        <translation>ysgrifennwch ef fel y gall rhywun arall ei ddilyn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not applicable for a reason that shows nothing</source>
        <translation>Mae &quot;%1&quot; yn amherthnasol am reswm nad yw&apos;n dangos dim</translation>
    </message>
    <message>
        <source>name the feature that is absent, and how that was seen</source>
        <translation>enwch y nodwedd sy&apos;n absennol, a sut y gwelwyd hynny</translation>
    </message>
    <message>
        <source>One reason stands on many provisions: %1</source>
        <translation>Mae&apos;r un rheswm ar lawer o ddarpariaethau: %1</translation>
    </message>
    <message>
        <source>say of each what was seen for it</source>
        <translation>dywedwch am bob un yr hyn a welwyd ar ei chyfer</translation>
    </message>
    <message>
        <source>Every binding provision of guideline %1, &quot;%2&quot;, is not applicable</source>
        <translation>Mae pob darpariaeth rwymol yng nghanllaw %1, &quot;%2&quot;, yn amherthnasol</translation>
    </message>
    <message>
        <source>make sure that the whole guideline really has no subject here</source>
        <translation>gwnewch yn siŵr nad oes dim yma y mae&apos;r canllaw cyfan yn berthnasol iddo mewn gwirionedd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes, but the manufacturer states that it is not supported</source>
        <translation>Mae &quot;%1&quot; yn llwyddo, ond mae&apos;r gwneuthurwr yn datgan nad yw&apos;n cael ei chefnogi</translation>
    </message>
    <message>
        <source>correct the statement or the verdict</source>
        <translation>cywirwch y datganiad neu&apos;r dyfarniad</translation>
    </message>
    <message>
        <source>The answer to &quot;%1&quot; was changed after the assessment was accepted</source>
        <translation>Newidiwyd yr ateb i &quot;%1&quot; ar ôl derbyn yr asesiad</translation>
    </message>
    <message>
        <source>submit the assessment and have it reviewed again</source>
        <translation>cyflwynwch yr asesiad a threfnwch iddo gael ei adolygu eto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not applicable, but the manufacturer states that it is supported</source>
        <translation>Mae &quot;%1&quot; yn amherthnasol, ond mae&apos;r gwneuthurwr yn datgan ei bod yn cael ei chefnogi</translation>
    </message>
    <message>
        <source>correct the statement or assess it</source>
        <translation>cywirwch y datganiad neu aseswch hi</translation>
    </message>
    <message>
        <source>The answer to &quot;%1&quot; was sent back by the review</source>
        <translation>Anfonwyd yr ateb i &quot;%1&quot; yn ôl gan yr adolygiad</translation>
    </message>
    <message>
        <source>mend it and submit the assessment again</source>
        <translation>cywirwch ef a chyflwynwch yr asesiad eto</translation>
    </message>
    <message>
        <source>There is an answer to %1, which the scheme does not have</source>
        <translation>Mae ateb i %1, nad yw yn y cynllun</translation>
    </message>
    <message>
        <source>answer the provision that took its place</source>
        <translation>atebwch y ddarpariaeth a gymerodd ei lle</translation>
    </message>
    <message>
        <source>The evidence for &quot;%1&quot; holds nothing: every file is empty</source>
        <translation>Nid yw&apos;r dystiolaeth ar gyfer &quot;%1&quot; yn cynnwys dim: mae pob ffeil yn wag</translation>
    </message>
    <message>
        <source>add a new revision that shows it</source>
        <translation>ychwanegwch ddiwygiad newydd sy&apos;n ei ddangos</translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; is an empty file</source>
        <translation>Ffeil wag yw&apos;r dystiolaeth &quot;%1&quot;</translation>
    </message>
    <message>
        <source>add a new revision with its content</source>
        <translation>ychwanegwch ddiwygiad newydd gyda&apos;i chynnwys</translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; serves no provision</source>
        <translation>Nid yw&apos;r dystiolaeth &quot;%1&quot; yn gwasanaethu unrhyw ddarpariaeth</translation>
    </message>
    <message>
        <source>use it for the provision that it shows</source>
        <translation>defnyddiwch hi ar gyfer y ddarpariaeth y mae&apos;n ei dangos</translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; stands behind %2 passes</source>
        <translation>Mae&apos;r dystiolaeth &quot;%1&quot; yn sail i %2 o ddyfarniadau llwyddo</translation>
    </message>
    <message>
        <source>add what shows each of them</source>
        <translation>ychwanegwch yr hyn sy&apos;n dangos pob un ohonynt</translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; has the same content as &quot;%2&quot;</source>
        <translation>Mae gan y dystiolaeth &quot;%1&quot; yr un cynnwys â &quot;%2&quot;</translation>
    </message>
    <message>
        <source>use one piece of evidence for all provisions that it serves</source>
        <translation>defnyddiwch un darn o dystiolaeth ar gyfer pob darpariaeth y mae&apos;n ei gwasanaethu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes on a web address alone, and the page may change</source>
        <translation>Mae &quot;%1&quot; yn llwyddo ar sail cyfeiriad gwe yn unig, a gall y dudalen newid</translation>
    </message>
    <message>
        <source>add the page itself as a file</source>
        <translation>ychwanegwch y dudalen ei hun fel ffeil</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, of which the label tells, rests on confidential evidence alone</source>
        <translation>Mae &quot;%1&quot;, y mae&apos;r label yn sôn amdani, yn dibynnu ar dystiolaeth gyfrinachol yn unig</translation>
    </message>
    <message>
        <source>add something that may be shown to whoever asks</source>
        <translation>ychwanegwch rywbeth y gellir ei ddangos i bwy bynnag sy&apos;n gofyn</translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; was added before the assessment was begun</source>
        <translation>Ychwanegwyd y dystiolaeth &quot;%1&quot; cyn dechrau&apos;r asesiad</translation>
    </message>
    <message>
        <source>check the clock of the computer, and what was added</source>
        <translation>gwiriwch gloc y cyfrifiadur, a&apos;r hyn a ychwanegwyd</translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; was added in the future</source>
        <translation>Ychwanegwyd y dystiolaeth &quot;%1&quot; yn y dyfodol</translation>
    </message>
    <message>
        <source>check the clock of the computer</source>
        <translation>gwiriwch gloc y cyfrifiadur</translation>
    </message>
    <message>
        <source>No end of security updates is stated, yet %1 passes</source>
        <translation>Ni nodwyd diwedd y diweddariadau diogelwch, ond mae %1 yn llwyddo</translation>
    </message>
    <message>
        <source>state the date that is published, or correct the verdict</source>
        <translation>nodwch y dyddiad a gyhoeddwyd, neu cywirwch y dyfarniad</translation>
    </message>
    <message>
        <source>The facts say that there are no updates, yet %1 passes</source>
        <translation>Mae&apos;r ffeithiau&apos;n dweud nad oes diweddariadau, ond mae %1 yn llwyddo</translation>
    </message>
    <message>
        <source>correct the fact or the verdict</source>
        <translation>cywirwch y ffaith neu&apos;r dyfarniad</translation>
    </message>
    <message>
        <source>Security updates are promised until %1, yet the facts say that there is no way to update</source>
        <translation>Addawyd diweddariadau diogelwch tan %1, ond mae&apos;r ffeithiau&apos;n dweud nad oes modd diweddaru</translation>
    </message>
    <message>
        <source>state how updates are installed, or that the product is not supported</source>
        <translation>nodwch sut y gosodir diweddariadau, neu na chefnogir y cynnyrch</translation>
    </message>
    <message>
        <source>Security updates ended on %1</source>
        <translation>Daeth y diweddariadau diogelwch i ben ar %1</translation>
    </message>
    <message>
        <source>extend them, or state the right date</source>
        <translation>estynnwch hwy, neu nodwch y dyddiad cywir</translation>
    </message>
    <message>
        <source>Security updates end on %1, so that a label lasts no longer</source>
        <translation>Daw&apos;r diweddariadau diogelwch i ben ar %1, felly ni fydd label yn para&apos;n hwy</translation>
    </message>
    <message>
        <source>make sure that the date is right</source>
        <translation>gwnewch yn siŵr bod y dyddiad yn gywir</translation>
    </message>
    <message>
        <source>It is not stated why security updates end when they do</source>
        <translation>Ni nodwyd pam y daw&apos;r diweddariadau diogelwch i ben pan ddônt</translation>
    </message>
    <message>
        <source>give the reason that the policy gives</source>
        <translation>rhowch y rheswm y mae&apos;r polisi&apos;n ei roi</translation>
    </message>
    <message>
        <source>The warranty covers updates until %1, after the last of them</source>
        <translation>Mae&apos;r warant yn cynnwys diweddariadau tan %1, ar ôl yr olaf ohonynt</translation>
    </message>
    <message>
        <source>correct one of the dates</source>
        <translation>cywirwch un o&apos;r dyddiadau</translation>
    </message>
    <message>
        <source>The facts say that units share a default password, yet %1 passes</source>
        <translation>Mae&apos;r ffeithiau&apos;n dweud bod unedau&apos;n rhannu cyfrinair diofyn, ond mae %1 yn llwyddo</translation>
    </message>
    <message>
        <source>No contact for reports is stated, yet %1 passes</source>
        <translation>Ni nodwyd cyswllt ar gyfer adroddiadau, ond mae %1 yn llwyddo</translation>
    </message>
    <message>
        <source>state the contact that is published, or correct the verdict</source>
        <translation>nodwch y cyswllt a gyhoeddwyd, neu cywirwch y dyfarniad</translation>
    </message>
    <message>
        <source>The facts say that an account is needed, and that there is none to protect in two steps</source>
        <translation>Mae&apos;r ffeithiau&apos;n dweud bod angen cyfrif, ac nad oes un i&apos;w ddiogelu mewn dau gam</translation>
    </message>
    <message>
        <source>correct one of the two</source>
        <translation>cywirwch un o&apos;r ddau</translation>
    </message>
    <message>
        <source>The facts say that no password is shared, yet %1 fails</source>
        <translation>Mae&apos;r ffeithiau&apos;n dweud na rennir cyfrinair, ond mae %1 yn methu</translation>
    </message>
    <message>
        <source>make sure that the label does not say better than was found</source>
        <translation>gwnewch yn siŵr nad yw&apos;r label yn dweud gwell na&apos;r hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>The facts say that there are no personal data, yet %1 is answered as applicable</source>
        <translation>Mae&apos;r ffeithiau&apos;n dweud nad oes data personol, ond atebwyd bod %1 yn gymwys</translation>
    </message>
    <message>
        <source>name the data, or answer &quot;not applicable&quot; with the reason</source>
        <translation>enwch y data, neu atebwch &quot;amherthnasol&quot; gyda&apos;r rheswm</translation>
    </message>
    <message>
        <source>The facts name personal data, yet %1 is &quot;not applicable&quot;</source>
        <translation>Mae&apos;r ffeithiau&apos;n enwi data personol, ond mae %1 yn &quot;amherthnasol&quot;</translation>
    </message>
    <message>
        <source>assess it, or correct the fact</source>
        <translation>aseswch hi, neu cywirwch y ffaith</translation>
    </message>
    <message>
        <source>The facts say that no telemetry is sent, yet %1 is answered as applicable</source>
        <translation>Mae&apos;r ffeithiau&apos;n dweud nad anfonir telemetreg, ond atebwyd bod %1 yn gymwys</translation>
    </message>
    <message>
        <source>state the telemetry, or answer &quot;not applicable&quot; with the reason</source>
        <translation>nodwch y telemetreg, neu atebwch &quot;amherthnasol&quot; gyda&apos;r rheswm</translation>
    </message>
    <message>
        <source>The facts say that telemetry is sent, yet %1 is &quot;not applicable&quot;</source>
        <translation>Mae&apos;r ffeithiau&apos;n dweud yr anfonir telemetreg, ond mae %1 yn &quot;amherthnasol&quot;</translation>
    </message>
    <message>
        <source>The facts say that data cannot be erased there, yet %1 passes</source>
        <translation>Mae&apos;r ffeithiau&apos;n dweud na ellir dileu data yno, ond mae %1 yn llwyddo</translation>
    </message>
    <message>
        <source>There is a camera, a microphone or a biometric sensor, yet the facts say that there are no personal data</source>
        <translation>Mae yna gamera, microffon neu synhwyrydd biometrig, ond mae&apos;r ffeithiau&apos;n dweud nad oes data personol</translation>
    </message>
    <message>
        <source>make sure that nothing of what it senses is kept or sent</source>
        <translation>gwnewch yn siŵr na chaiff dim o&apos;r hyn a synhwyrir ei gadw na&apos;i anfon</translation>
    </message>
    <message>
        <source>Data are shared with others, yet the facts say that there are no personal data</source>
        <translation>Rhennir data ag eraill, ond mae&apos;r ffeithiau&apos;n dweud nad oes data personol</translation>
    </message>
    <message>
        <source>make sure that what is shared says nothing about a person</source>
        <translation>gwnewch yn siŵr nad yw&apos;r hyn a rennir yn dweud dim am berson</translation>
    </message>
    <message>
        <source>The facts say that nothing works without internet, yet %1 passes</source>
        <translation>Mae&apos;r ffeithiau&apos;n dweud nad oes dim yn gweithio heb y rhyngrwyd, ond mae %1 yn llwyddo</translation>
    </message>
    <message>
        <source>make sure that no more could reasonably work</source>
        <translation>gwnewch yn siŵr na allai rhagor weithio o fewn rheswm</translation>
    </message>
    <message>
        <source>The facts say that a power cut needs action, yet %1 passes</source>
        <translation>Mae&apos;r ffeithiau&apos;n dweud bod angen gweithredu ar ôl toriad trydan, ond mae %1 yn llwyddo</translation>
    </message>
    <message>
        <source>make sure that the recovery is clean</source>
        <translation>gwnewch yn siŵr bod yr adferiad yn lân</translation>
    </message>
    <message>
        <source>The label will say &quot;not stated&quot;: %1</source>
        <translation>Bydd y label yn dweud &quot;heb ei nodi&quot;: %1</translation>
    </message>
    <message>
        <source>state it</source>
        <translation>nodwch hynny</translation>
    </message>
    <message>
        <source>The label would print a placeholder: &quot;%1&quot;</source>
        <translation>Byddai&apos;r label yn argraffu dalfan: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>write what is meant, or leave it empty</source>
        <translation>ysgrifennwch yr hyn a olygir, neu gadewch ef yn wag</translation>
    </message>
    <message>
        <source>The rationale for &quot;%1&quot; holds a placeholder: &quot;%2&quot;</source>
        <translation>Mae dalfan yn y rhesymeg dros &quot;%1&quot;: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>write what was seen</source>
        <translation>ysgrifennwch yr hyn a welwyd</translation>
    </message>
    <message>
        <source>The description of the product or of who issues the label holds a placeholder: &quot;%1&quot;</source>
        <translation>Mae dalfan yn nisgrifiad y cynnyrch neu yn nisgrifiad cyhoeddwr y label: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The name of a piece of evidence is a placeholder: &quot;%1&quot;</source>
        <translation>Dalfan yw enw eitem o dystiolaeth: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>name it after what it shows</source>
        <translation>enwch hi yn ôl yr hyn y mae&apos;n ei ddangos</translation>
    </message>
    <message>
        <source>%1 assessed and decided</source>
        <translation>%1 a asesodd ac a benderfynodd</translation>
    </message>
    <message>
        <source>have somebody decide who took no part in the assessment</source>
        <translation>trefnwch i rywun na chymerodd ran yn yr asesiad benderfynu</translation>
    </message>
    <message>
        <source>It is not stated which laboratory assesses</source>
        <translation>Ni nodwyd pa labordy sy&apos;n asesu</translation>
    </message>
    <message>
        <source>state its name and certificate prefix</source>
        <translation>nodwch ei enw a&apos;i ragddodiad tystysgrif</translation>
    </message>
    <message>
        <source>The laboratory states no accreditation</source>
        <translation>Nid yw&apos;r labordy&apos;n nodi unrhyw achrediad</translation>
    </message>
    <message>
        <source>state it, unless there is none</source>
        <translation>nodwch ef, oni bai nad oes un</translation>
    </message>
    <message>
        <source>The description of the product lacks: %1</source>
        <translation>Mae&apos;r canlynol ar goll o ddisgrifiad y cynnyrch: %1</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>ychwanegwch hynny</translation>
    </message>
    <message>
        <source>The host of the verification page is not stated, so that a label could not be checked</source>
        <translation>Ni nodwyd gwesteiwr y dudalen wirio, felly ni ellid gwirio label</translation>
    </message>
    <message>
        <source>The firmware is named by its version alone, which two builds may share</source>
        <translation>Enwir y cadarnwedd yn ôl ei fersiwn yn unig, a gall dau adeiladwaith rannu&apos;r un fersiwn</translation>
    </message>
    <message>
        <source>state its SHA-256</source>
        <translation>nodwch ei SHA-256</translation>
    </message>
    <message>
        <source>The assessment was begun with another text of the scheme than this program has</source>
        <translation>Dechreuwyd yr asesiad â thestun gwahanol o&apos;r cynllun i&apos;r un sydd gan y rhaglen hon</translation>
    </message>
    <message>
        <source>look through the provisions before signing</source>
        <translation>edrychwch drwy&apos;r darpariaethau cyn llofnodi</translation>
    </message>
    <message>
        <source>The scheme was to be reviewed by %1</source>
        <translation>Roedd y cynllun i&apos;w adolygu erbyn %1</translation>
    </message>
    <message>
        <source>make sure that no newer edition is in force</source>
        <translation>gwnewch yn siŵr nad oes argraffiad mwy newydd mewn grym</translation>
    </message>
    <message>
        <source>The answer to &quot;%1&quot; is dated before the assessment or in the future</source>
        <translation>Mae dyddiad yr ateb i &quot;%1&quot; cyn yr asesiad neu yn y dyfodol</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes, but a run of %2 failed and nothing says why that does not count</source>
        <translation>Mae &quot;%1&quot; yn llwyddo, ond methodd rhediad o %2 ac nid oes dim yn dweud pam nad yw hynny&apos;n cyfrif</translation>
    </message>
    <message>
        <source>look at the run, then correct the verdict or write down the reason</source>
        <translation>edrychwch ar y rhediad, yna cywirwch y dyfarniad neu ysgrifennwch y rheswm</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes although a run of %2 failed</source>
        <translation>Mae &quot;%1&quot; yn llwyddo er bod rhediad o %2 wedi methu</translation>
    </message>
    <message>
        <source>make sure that the rationale holds; the report prints both</source>
        <translation>gwnewch yn siŵr bod y rhesymeg yn dal; mae&apos;r adroddiad yn argraffu&apos;r ddau</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes, but the last run of %2 could not tell</source>
        <translation>Mae &quot;%1&quot; yn llwyddo, ond ni allai rhediad olaf %2 ddweud</translation>
    </message>
    <message>
        <source>run it again, or write down what shows it instead</source>
        <translation>rhedwch ef eto, neu ysgrifennwch beth sy&apos;n ei dangos yn lle hynny</translation>
    </message>
    <message>
        <source>The last run of %1 did not reach its end: %2</source>
        <translation>Ni chyrhaeddodd rhediad olaf %1 ei ddiwedd: %2</translation>
    </message>
    <message>
        <source>run it again</source>
        <translation>rhedwch ef eto</translation>
    </message>
    <message>
        <source>%1 was run on firmware %2, but the product declares %3</source>
        <translation>Rhedwyd %1 ar gadarnwedd %2, ond mae&apos;r cynnyrch yn datgan %3</translation>
    </message>
    <message>
        <source>run it again on that firmware, or correct the product</source>
        <translation>rhedwch ef eto ar y cadarnwedd hwnnw, neu cywirwch y cynnyrch</translation>
    </message>
    <message>
        <source>A run of %1 is dated before the assessment or in the future</source>
        <translation>Mae dyddiad rhediad o %1 cyn yr asesiad neu yn y dyfodol</translation>
    </message>
    <message>
        <source>check the clock of the computer that ran it</source>
        <translation>gwiriwch gloc y cyfrifiadur a&apos;i rhedodd</translation>
    </message>
    <message>
        <source>No device test was run, but %1 provisions that a device can show pass on paper</source>
        <translation>Ni redwyd prawf dyfais, ond mae %1 darpariaeth y gall dyfais eu dangos yn llwyddo ar bapur</translation>
    </message>
    <message>
        <source>connect the device and run the tests that fit</source>
        <translation>cysylltwch y ddyfais a rhedwch y profion sy&apos;n addas</translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; has expired and no longer counts</source>
        <translation>Mae&apos;r dystiolaeth &quot;%1&quot; wedi dod i ben ac nid yw&apos;n cyfrif mwyach</translation>
    </message>
    <message>
        <source>add a new revision, or say until when it holds</source>
        <translation>ychwanegwch ddiwygiad newydd, neu dywedwch tan pryd y mae&apos;n dal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was inferred from another scheme (%2), and nobody has confirmed it</source>
        <translation>Mae&apos;r ateb i &quot;%1&quot; yn deillio o gynllun arall (%2), ac nid oes neb wedi&apos;i gadarnhau</translation>
    </message>
    <message>
        <source>confirm it, or answer anew</source>
        <translation>cadarnhewch ef, neu atebwch o&apos;r newydd</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; was inferred from (%2) has changed since</source>
        <translation>Mae&apos;r hyn y mae&apos;r ateb i &quot;%1&quot; yn deillio ohono (%2) wedi newid ers hynny</translation>
    </message>
    <message>
        <source>look whether the answer still holds, or fill it again</source>
        <translation>edrychwch a yw&apos;r ateb yn dal i sefyll, neu llenwch ef eto</translation>
    </message>
    <message>
        <source>In the IXIT, %1</source>
        <translation>Yn yr IXIT: %1</translation>
    </message>
    <message>
        <source>write what is so</source>
        <translation>ysgrifennwch yr hyn sy&apos;n wir</translation>
    </message>
    <message>
        <source>fill it in, or write why there is nothing</source>
        <translation>llenwch ef, neu ysgrifennwch pam nad oes dim</translation>
    </message>
    <message>
        <source>fill the form in</source>
        <translation>llenwch y ffurflen</translation>
    </message>
    <message>
        <source>declare that entry, or correct the reference</source>
        <translation>datganwch y cofnod hwnnw, neu cywirwch y croesgyfeiriad</translation>
    </message>
    <message>
        <source>move it to the table of this edition</source>
        <translation>symudwch ef i&apos;r tabl yn yr argraffiad hwn</translation>
    </message>
    <message>
        <source>declare how the product does it, or correct the claim</source>
        <translation>datganwch sut y mae&apos;r cynnyrch yn ei wneud, neu cywirwch yr honiad</translation>
    </message>
    <message>
        <source>A run found something that nobody declared in %2: %1</source>
        <translation>Canfu rhediad rywbeth na ddatganodd neb yn %2: %1</translation>
    </message>
    <message>
        <source>declare it, or correct the product and run the test again</source>
        <translation>datganwch ef, neu cywirwch y cynnyrch a rhedwch y prawf eto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is said not to apply, but it is mandatory without a condition</source>
        <translation>Dywedir bod &quot;%1&quot; yn amherthnasol, ond mae&apos;n orfodol heb amod</translation>
    </message>
    <message>
        <source>say whether it is supported, and judge it</source>
        <translation>dywedwch a yw&apos;n cael ei chefnogi, a barnwch hi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes, but its test group fails</source>
        <translation>Mae &quot;%1&quot; yn llwyddo, ond mae ei grŵp profion yn methu</translation>
    </message>
    <message>
        <source>look at the verdicts on its items, then correct one or the other</source>
        <translation>edrychwch ar y dyfarniadau ar ei heitemau, yna cywirwch y naill neu&apos;r llall</translation>
    </message>
    <message>
        <source>The verdict of %1 on %2 was given for an entry that has changed since</source>
        <translation>Rhoddwyd dyfarniad %1 ar %2 ar gyfer cofnod sydd wedi newid ers hynny</translation>
    </message>
    <message>
        <source>judge it again</source>
        <translation>barnwch ef eto</translation>
    </message>
    <message>
        <source>refer to it where it is used, or take it away</source>
        <translation>cyfeiriwch ato lle y&apos;i defnyddir, neu tynnwch ef ymaith</translation>
    </message>
    <message>
        <source>declare what there is; leave it when there is nothing of the kind</source>
        <translation>datganwch yr hyn sydd; gadewch ef fel y mae pan nad oes dim o&apos;r fath</translation>
    </message>
    <message>
        <source>The note on scoping question %1 holds a placeholder: &quot;%2&quot;</source>
        <translation>Mae dalfan yn y nodyn ar gwestiwn cwmpasu %1: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>write why it is so</source>
        <translation>ysgrifennwch pam y mae felly</translation>
    </message>
    <message>
        <source>The verdict of %1 on %2 gives a placeholder as its reason: &quot;%3&quot;</source>
        <translation>Mae dyfarniad %1 ar %2 yn rhoi dalfan yn rheswm: &quot;%3&quot;</translation>
    </message>
    <message>
        <source>The recorded steps do not lead to the answer to &quot;%1&quot; any more</source>
        <translation>Nid yw&apos;r camau a gofnodwyd yn arwain at yr ateb i &quot;%1&quot; mwyach</translation>
    </message>
    <message>
        <source>go through the questions again, or answer in your own words</source>
        <translation>ewch drwy&apos;r cwestiynau eto, neu atebwch yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Nobody whom this workspace trusts has signed the catalogue of &quot;%1&quot;</source>
        <translation>Nid oes neb y mae&apos;r gweithle hwn yn ymddiried ynddo wedi llofnodi catalog &quot;%1&quot;</translation>
    </message>
    <message>
        <source>import it again with the signature of its owner</source>
        <translation>mewngludwch ef eto gyda llofnod ei berchennog</translation>
    </message>
</context>
<context>
    <name>assessment::LogVerification</name>
    <message>
        <source>the log was not checked</source>
        <translation>ni wiriwyd y cofnod cadwraeth</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>fe&apos;i canslwyd</translation>
    </message>
    <message>
        <source>row %1 is missing</source>
        <translation>mae rhes %1 ar goll</translation>
    </message>
    <message>
        <source>row %1 does not carry on from the row before it, or was changed</source>
        <translation>nid yw rhes %1 yn parhau o&apos;r rhes o&apos;i blaen, neu fe&apos;i newidiwyd</translation>
    </message>
    <message>
        <source>row %1 does not carry on from what was there</source>
        <translation>nid yw rhes %1 yn parhau o&apos;r hyn oedd yno</translation>
    </message>
    <message>
        <source>the checkpoint is of another workspace</source>
        <translation>mae&apos;r pwynt gwirio&apos;n perthyn i weithle arall</translation>
    </message>
    <message>
        <source>the file was rolled back: the checkpoint was made after row %1, but the log ends with row %2</source>
        <translation>cafodd y ffeil ei rholio&apos;n ôl: gwnaed y pwynt gwirio ar ôl rhes %1, ond mae&apos;r cofnod cadwraeth yn gorffen â rhes %2</translation>
    </message>
    <message>
        <source>row %1 is not the one of the checkpoint: the log was written anew</source>
        <translation>nid rhes %1 yw un y pwynt gwirio: ysgrifennwyd y cofnod cadwraeth o&apos;r newydd</translation>
    </message>
    <message>
        <source>what row %1 recorded is gone</source>
        <translation>mae&apos;r hyn a gofnododd rhes %1 wedi mynd</translation>
    </message>
    <message>
        <source>the log knows nothing of %1 %2</source>
        <translation>nid yw&apos;r cofnod cadwraeth yn gwybod dim am %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 is not as row %3 recorded it</source>
        <translation>nid yw %1 %2 fel y cofnododd rhes %3 ef</translation>
    </message>
    <message>
        <source>the content %1 is damaged</source>
        <translation>mae&apos;r cynnwys %1 wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>there is content that belongs to nothing</source>
        <translation>mae yno gynnwys nad yw&apos;n perthyn i ddim</translation>
    </message>
    <message>
        <source>the %1 of the workspace is missing or was changed</source>
        <translation>mae %1 y gweithle ar goll neu fe&apos;i newidiwyd</translation>
    </message>
    <message>
        <source>the workspace has an unknown %1</source>
        <translation>mae gan y gweithle %1 anhysbys</translation>
    </message>
    <message>
        <source>the file is damaged inside: %1</source>
        <translation>mae&apos;r ffeil wedi&apos;i difrodi y tu mewn: %1</translation>
    </message>
    <message>
        <source>row %1 cannot be read</source>
        <translation>ni ellir darllen rhes %1</translation>
    </message>
    <message>
        <source>the pieces of a content are not numbered without a gap</source>
        <translation>nid yw darnau cynnwys wedi&apos;u rhifo heb fwlch</translation>
    </message>
</context>
<context>
    <name>assessment::Mapping</name>
    <message>
        <source>asks for the same as</source>
        <translation>yn gofyn am yr un peth â</translation>
    </message>
    <message>
        <source>is covered by</source>
        <translation>wedi&apos;i chwmpasu gan</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>yn cwmpasu</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>yn cynnwys</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>yn rhan o</translation>
    </message>
    <message>
        <source>overlaps with</source>
        <translation>yn gorgyffwrdd â</translation>
    </message>
    <message>
        <source>is helped by</source>
        <translation>yn cael cymorth gan</translation>
    </message>
    <message>
        <source>helps with</source>
        <translation>yn gymorth i</translation>
    </message>
    <message>
        <source>is deemed to be met with</source>
        <translation>yn cael ei hystyried wedi&apos;i bodloni gyda</translation>
    </message>
    <message>
        <source>is taken by law to fulfil</source>
        <translation>yn cael ei chymryd yn ôl y gyfraith fel un sy&apos;n bodloni</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddedig</translation>
    </message>
    <message>
        <source>Own reading</source>
        <translation>Ein dehongliad ni</translation>
    </message>
    <message>
        <source>Set by the user</source>
        <translation>Gosodwyd gan y defnyddiwr</translation>
    </message>
</context>
<context>
    <name>assessment::MappingFile</name>
    <message>
        <source>holds no mapping</source>
        <translation>nid yw&apos;n cynnwys mapiad</translation>
    </message>
    <message>
        <source>is the scheme of the source itself</source>
        <translation>cynllun y ffynhonnell ei hun ydyw</translation>
    </message>
    <message>
        <source>these two schemes have a mapping already</source>
        <translation>mae mapiad rhwng y ddau gynllun hyn yn barod</translation>
    </message>
    <message>
        <source>holds no link</source>
        <translation>nid yw&apos;n cynnwys dolen</translation>
    </message>
    <message>
        <source>must be a date in the form YYYY-MM-DD</source>
        <translation>rhaid iddo fod yn ddyddiad ar y ffurf YYYY-MM-DD</translation>
    </message>
    <message>
        <source>there is no scheme &quot;%1&quot;</source>
        <translation>nid oes cynllun &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be one of &quot;%1&quot;</source>
        <translation>rhaid iddo fod yn un o &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no provision &quot;%2&quot;</source>
        <translation>nid oes gan &quot;%1&quot; ddarpariaeth &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>mae &quot;%1&quot; yno ddwywaith</translation>
    </message>
    <message>
        <source>must name at least one provision</source>
        <translation>rhaid iddo enwi o leiaf un ddarpariaeth</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are linked already at %3</source>
        <translation>mae &quot;%1&quot; a &quot;%2&quot; wedi&apos;u cysylltu yn barod yn %3</translation>
    </message>
    <message>
        <source>the mapping cannot be read</source>
        <translation>ni ellir darllen y mapiad</translation>
    </message>
    <message>
        <source>the mapping cannot be shown</source>
        <translation>ni ellir dangos y mapiad</translation>
    </message>
    <message>
        <source>no mapping joins these two schemes</source>
        <translation>nid oes mapiad sy&apos;n cysylltu&apos;r ddau gynllun hyn</translation>
    </message>
    <message>
        <source>&quot;mapping list&quot; names those there are</source>
        <translation>mae &quot;mapping list&quot; yn enwi&apos;r rhai sydd ar gael</translation>
    </message>
</context>
<context>
    <name>assessment::Migration</name>
    <message>
        <source>the workspace cannot be brought to the new version</source>
        <translation>ni ellir dod â&apos;r gweithle i&apos;r fersiwn newydd</translation>
    </message>
    <message>
        <source>the backup copy before it cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r copi wrth gefn cyn hynny</translation>
    </message>
    <message>
        <source>make room in the folder and open it again</source>
        <translation>gwnewch le yn y ffolder ac agorwch y gweithle eto</translation>
    </message>
    <message>
        <source>the workspace cannot be opened</source>
        <translation>ni ellir agor y gweithle</translation>
    </message>
    <message>
        <source>a newer version of Assay has written it</source>
        <translation>fe&apos;i hysgrifennwyd gan fersiwn mwy newydd o Assay</translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation>agorwch ef gyda&apos;r fersiwn hwnnw</translation>
    </message>
</context>
<context>
    <name>assessment::NmapReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open port(s)</source>
        <translation>
            <numerusform>%n porth agored</numerusform>
            <numerusform>%n porth agored</numerusform>
            <numerusform>%n o byrth agored</numerusform>
            <numerusform>%n phorth agored</numerusform>
            <numerusform>%n porth agored</numerusform>
        </translation>
    </message>
    <message>
        <source>the scan did not come to its end</source>
        <translation>ni ddaeth y sgan i&apos;w ddiwedd</translation>
    </message>
    <message>
        <source>no device answered</source>
        <translation>ni atebodd unrhyw ddyfais</translation>
    </message>
    <message>
        <source>it does not say which ports were looked at</source>
        <translation>nid yw&apos;n dweud ar ba byrth yr edrychwyd</translation>
    </message>
</context>
<context>
    <name>assessment::NmapXml</name>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>nid yw &quot;%1&quot; yn un o %2</translation>
    </message>
    <message>
        <source>port %1 has no state</source>
        <translation>nid oes gan borth %1 gyflwr</translation>
    </message>
    <message>
        <source>%1 port %2 stands there twice</source>
        <translation>mae porth %1 %2 yno ddwywaith</translation>
    </message>
    <message>
        <source>a host has no address</source>
        <translation>nid oes gan westeiwr gyfeiriad</translation>
    </message>
    <message>
        <source>another program than nmap wrote it</source>
        <translation>rhaglen heblaw nmap a&apos;i hysgrifennodd</translation>
    </message>
    <message>
        <source>there are more than %1 hosts</source>
        <translation>mae mwy na %1 gwesteiwr</translation>
    </message>
</context>
<context>
    <name>assessment::Organisation</name>
    <message>
        <source>must be three capital letters A to Z</source>
        <translation>rhaid iddo fod yn dair priflythyren A i Z</translation>
    </message>
    <message>
        <source>must be a country code such as GB (ISO 3166-1)</source>
        <translation>rhaid iddo fod yn god gwlad megis GB (ISO 3166-1)</translation>
    </message>
    <message>
        <source>the organisation cannot be read</source>
        <translation>ni ellir darllen cofnod y sefydliad</translation>
    </message>
</context>
<context>
    <name>assessment::OscalDocument</name>
    <message>
        <source>must begin with a letter and hold only letters, digits, full stops, hyphens and underscores</source>
        <translation>rhaid iddo ddechrau â llythyren a chynnwys llythrennau, digidau, atalnodau llawn, cysylltnodau a thanlinellau yn unig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used already at %2</source>
        <translation>defnyddir &quot;%1&quot; yn barod yn %2</translation>
    </message>
    <message>
        <source>must be a UUID of version 4 or 5</source>
        <translation>rhaid iddo fod yn UUID fersiwn 4 neu 5</translation>
    </message>
    <message>
        <source>must begin with &quot;%1_&quot;</source>
        <translation>rhaid iddo ddechrau â &quot;%1_&quot;</translation>
    </message>
    <message numerus="yes">
        <source>parts lie deeper than %n level(s)</source>
        <translation>
            <numerusform>mae rhannau&apos;n ddyfnach na %n lefel</numerusform>
            <numerusform>mae rhannau&apos;n ddyfnach nag %n lefel</numerusform>
            <numerusform>mae rhannau&apos;n ddyfnach na %n lefel</numerusform>
            <numerusform>mae rhannau&apos;n ddyfnach na %n lefel</numerusform>
            <numerusform>mae rhannau&apos;n ddyfnach na %n lefel</numerusform>
        </translation>
    </message>
    <message>
        <source>leads to nothing in this document</source>
        <translation>nid yw&apos;n arwain at ddim yn y ddogfen hon</translation>
    </message>
    <message>
        <source>there is no role &quot;%1&quot;</source>
        <translation>nid oes rôl &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must name at least one party</source>
        <translation>rhaid iddo enwi o leiaf un parti</translation>
    </message>
    <message>
        <source>there is no party &quot;%1&quot;</source>
        <translation>nid oes parti &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there must be only one property &quot;%1&quot;</source>
        <translation>rhaid bod un briodwedd &quot;%1&quot; yn unig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>mae &quot;%1&quot; yno ddwywaith</translation>
    </message>
    <message>
        <source>the property &quot;%1&quot; is missing</source>
        <translation>mae&apos;r briodwedd &quot;%1&quot; ar goll</translation>
    </message>
    <message>
        <source>the property &quot;%1&quot; stands in the namespace &quot;%2&quot; instead of &quot;%3&quot;</source>
        <translation>mae&apos;r briodwedd &quot;%1&quot; yn y gofod enwau &quot;%2&quot; yn lle &quot;%3&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no property of this thing</source>
        <translation>nid yw &quot;%1&quot; yn briodwedd i&apos;r peth hwn</translation>
    </message>
    <message>
        <source>must be a date and time with time zone (RFC 3339)</source>
        <translation>rhaid iddo fod yn ddyddiad ac amser gyda chylchfa amser (RFC 3339)</translation>
    </message>
    <message>
        <source>must be 1.2.1</source>
        <translation>rhaid iddo fod yn 1.2.1</translation>
    </message>
</context>
<context>
    <name>assessment::PolicyRecords</name>
    <message>
        <source>the verdict policy of the workspace cannot be used</source>
        <translation>ni ellir defnyddio polisi dyfarnu&apos;r gweithle</translation>
    </message>
    <message>
        <source>set it again, or go back to the built-in one</source>
        <translation>gosodwch ef eto, neu dychwelwch at yr un cynwysedig</translation>
    </message>
    <message>
        <source>its text has another title: %1</source>
        <translation>mae gan ei destun deitl arall: %1</translation>
    </message>
    <message>
        <source>the verdict policy cannot be used</source>
        <translation>ni ellir defnyddio&apos;r polisi dyfarnu</translation>
    </message>
    <message>
        <source>it is not plain UTF-8</source>
        <translation>nid yw&apos;n UTF-8 plaen</translation>
    </message>
    <message>
        <source>save it without a byte order mark</source>
        <translation>cadwch ef heb nod trefn beitiau</translation>
    </message>
</context>
<context>
    <name>assessment::Prefill</name>
    <message>
        <source>%1 of %2, which %3 this: %4.</source>
        <translation>%1 o %2, sydd %3 hon: %4.</translation>
    </message>
</context>
<context>
    <name>assessment::Prefilling</name>
    <message>
        <source>the assessment cannot be filled from the other one</source>
        <translation>ni ellir llenwi&apos;r asesiad o&apos;r un arall</translation>
    </message>
    <message>
        <source>both follow the scheme %1</source>
        <translation>mae&apos;r ddau&apos;n dilyn y cynllun %1</translation>
    </message>
    <message>
        <source>to carry on with another version of the product use &quot;assessment clone&quot;</source>
        <translation>i barhau â fersiwn arall o&apos;r cynnyrch defnyddiwch &quot;assessment clone&quot;</translation>
    </message>
    <message>
        <source>the other one is about another product</source>
        <translation>mae&apos;r llall yn ymwneud â chynnyrch arall</translation>
    </message>
    <message>
        <source>choose an assessment of the same product</source>
        <translation>dewiswch asesiad o&apos;r un cynnyrch</translation>
    </message>
    <message>
        <source>no mapping joins %1 and %2</source>
        <translation>nid oes mapiad yn cysylltu %1 a %2</translation>
    </message>
    <message>
        <source>answer it by hand</source>
        <translation>atebwch â llaw</translation>
    </message>
</context>
<context>
    <name>assessment::Product</name>
    <message>
        <source>must be a country code such as GB (ISO 3166-1)</source>
        <translation>rhaid iddo fod yn god gwlad megis GB (ISO 3166-1)</translation>
    </message>
    <message>
        <source>must be 64 lower-case hexadecimal digits</source>
        <translation>rhaid iddo fod yn 64 o ddigidau hecsadegol mewn llythrennau bach</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of &quot;%2&quot;</source>
        <translation>nid yw &quot;%1&quot; yn un o &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>mae &quot;%1&quot; yno ddwywaith</translation>
    </message>
    <message>
        <source>must be 8, 12, 13 or 14 digits with a right check digit</source>
        <translation>rhaid iddo fod yn 8, 12, 13 neu 14 o ddigidau gyda digid gwirio cywir</translation>
    </message>
    <message>
        <source>the product cannot be read</source>
        <translation>ni ellir darllen y cynnyrch</translation>
    </message>
</context>
<context>
    <name>assessment::ProductRecords</name>
    <message>
        <source>the product cannot be recorded</source>
        <translation>ni ellir cofnodi&apos;r cynnyrch</translation>
    </message>
</context>
<context>
    <name>assessment::RecommendationFile</name>
    <message>
        <source>must be a text</source>
        <translation>rhaid iddo fod yn destun</translation>
    </message>
    <message>
        <source>the mapping database cannot be imported</source>
        <translation>ni ellir mewngludo&apos;r gronfa ddata fapio</translation>
    </message>
    <message>
        <source>must hold a header and 1 to %1 rows</source>
        <translation>rhaid iddo gynnwys pennyn a rhwng 1 a %1 o resi</translation>
    </message>
</context>
<context>
    <name>assessment::Reopening</name>
    <message>
        <source>the answer came over from the assessment of another version</source>
        <translation>daeth yr ateb drosodd o asesiad fersiwn arall</translation>
    </message>
    <message>
        <source>the text of the provision has changed since it was answered</source>
        <translation>mae testun y ddarpariaeth wedi newid ers ei hateb</translation>
    </message>
    <message>
        <source>the answer was inferred from the assessment against another scheme</source>
        <translation>mae&apos;r ateb yn deillio o&apos;r asesiad yn erbyn cynllun arall</translation>
    </message>
</context>
<context>
    <name>assessment::Report</name>
    <message>
        <source>en-GB</source>
        <comment>the language that this file translates into (BCP 47): &quot;cy&quot; in the Welsh one</comment>
        <translation>cy</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>ni roddir rheswm</translation>
    </message>
    <message>
        <source>there is no evidence</source>
        <translation>nid oes tystiolaeth</translation>
    </message>
    <message>
        <source>all of its evidence has expired</source>
        <translation>mae ei holl dystiolaeth wedi dod i ben</translation>
    </message>
    <message>
        <source>the report is not made</source>
        <translation>ni chrëwyd yr adroddiad</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>fe&apos;i canslwyd</translation>
    </message>
    <message>
        <source>another program keeps changing the workspace</source>
        <translation>mae rhaglen arall yn newid y gweithle o hyd</translation>
    </message>
    <message>
        <source>wait until it is done</source>
        <translation>arhoswch nes iddi orffen</translation>
    </message>
</context>
<context>
    <name>assessment::Review</name>
    <message>
        <source>the assessment cannot be submitted</source>
        <translation>ni ellir cyflwyno&apos;r asesiad</translation>
    </message>
    <message>
        <source>no provision has an answer</source>
        <translation>nid oes ateb i&apos;r un ddarpariaeth</translation>
    </message>
    <message>
        <source>answer the provisions first</source>
        <translation>atebwch y darpariaethau yn gyntaf</translation>
    </message>
    <message>
        <source>the assessment cannot be accepted</source>
        <translation>ni ellir derbyn yr asesiad</translation>
    </message>
    <message>
        <source>it is not submitted</source>
        <translation>nid yw wedi&apos;i gyflwyno</translation>
    </message>
    <message>
        <source>submit it first</source>
        <translation>cyflwynwch ef yn gyntaf</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in it are not submitted</source>
        <translation>
            <numerusform>nid yw %n ateb ynddo wedi&apos;u cyflwyno</numerusform>
            <numerusform>nid yw %n ateb ynddo wedi&apos;i gyflwyno</numerusform>
            <numerusform>nid yw %n ateb ynddo wedi&apos;u cyflwyno</numerusform>
            <numerusform>nid yw %n ateb ynddo wedi&apos;u cyflwyno</numerusform>
            <numerusform>nid yw %n ateb ynddo wedi&apos;u cyflwyno</numerusform>
        </translation>
    </message>
    <message>
        <source>submit it again first</source>
        <translation>cyflwynwch ef eto yn gyntaf</translation>
    </message>
    <message>
        <source>the answer cannot be accepted</source>
        <translation>ni ellir derbyn yr ateb</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>nid oes un</translation>
    </message>
    <message>
        <source>submit the assessment first</source>
        <translation>cyflwynwch yr asesiad yn gyntaf</translation>
    </message>
    <message>
        <source>the answer cannot be rejected</source>
        <translation>ni ellir gwrthod yr ateb</translation>
    </message>
    <message>
        <source>the reason is missing</source>
        <translation>mae&apos;r rheswm ar goll</translation>
    </message>
    <message>
        <source>say what has to be mended</source>
        <translation>dywedwch beth sydd i&apos;w gywiro</translation>
    </message>
    <message>
        <source>%1 cannot decide about this assessment</source>
        <translation>ni all %1 benderfynu ar yr asesiad hwn</translation>
    </message>
    <message>
        <source>a lab&apos;s assessment is decided by somebody who took no part in it</source>
        <translation>penderfynir ar asesiad labordy gan rywun na chymerodd ran ynddo</translation>
    </message>
    <message>
        <source>ask another person to review it</source>
        <translation>gofynnwch i berson arall ei adolygu</translation>
    </message>
</context>
<context>
    <name>assessment::Role</name>
    <message>
        <source>administrator</source>
        <translation>gweinyddwr</translation>
    </message>
    <message>
        <source>assessor</source>
        <translation>asesydd</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>adolygydd</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>llofnodwr</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>darllenydd</translation>
    </message>
    <message>
        <source>Describes products, answers, adds evidence, runs tests and submits.</source>
        <translation>Yn disgrifio cynhyrchion, yn ateb, yn ychwanegu tystiolaeth, yn rhedeg profion ac yn cyflwyno.</translation>
    </message>
    <message>
        <source>Accepts answers or sends them back.</source>
        <translation>Yn derbyn atebion neu&apos;n eu hanfon yn ôl.</translation>
    </message>
    <message>
        <source>Signs off assessments and issues labels.</source>
        <translation>Yn llofnodi asesiadau ac yn cyhoeddi labeli.</translation>
    </message>
    <message>
        <source>Reads everything and changes nothing.</source>
        <translation>Yn darllen popeth heb newid dim.</translation>
    </message>
    <message>
        <source>Grants roles, says who issues labels, and sets the verdict policy.</source>
        <translation>Yn rhoi rolau, yn dweud pwy sy&apos;n cyhoeddi labeli, ac yn gosod y polisi dyfarnu.</translation>
    </message>
</context>
<context>
    <name>assessment::Roles</name>
    <message>
        <source>%1 may not do this</source>
        <translation>ni chaiff %1 wneud hyn</translation>
    </message>
    <message>
        <source>it needs the role %1</source>
        <comment>one role, or several with commas</comment>
        <translation>mae angen y rôl %1 ar ei gyfer</translation>
    </message>
    <message>
        <source>ask %1, who may grant it</source>
        <translation>gofynnwch i %1, a gaiff ei rhoi</translation>
    </message>
    <message>
        <source>the role cannot be granted</source>
        <translation>ni ellir rhoi&apos;r rôl</translation>
    </message>
    <message>
        <source>that is no name</source>
        <translation>nid enw mo hwnnw</translation>
    </message>
    <message>
        <source>write the name as the person acts under it</source>
        <translation>ysgrifennwch yr enw y mae&apos;r person yn gweithredu oddi tano</translation>
    </message>
    <message>
        <source>the role cannot be revoked</source>
        <translation>ni ellir tynnu&apos;r rôl yn ôl</translation>
    </message>
    <message>
        <source>this person is not %1</source>
        <translation>nid %1 yw&apos;r person hwn</translation>
    </message>
    <message>
        <source>nobody would be left who may grant roles</source>
        <translation>ni fyddai neb ar ôl a gaiff roi rolau</translation>
    </message>
    <message>
        <source>make somebody else administrator first, or revoke all other roles first</source>
        <translation>gwnewch rywun arall yn weinyddwr yn gyntaf, neu tynnwch bob rôl arall yn ôl yn gyntaf</translation>
    </message>
</context>
<context>
    <name>assessment::RunRecord</name>
    <message>
        <source>Finished</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canslwyd</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Daeth yr amser i ben</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Datgysylltwyd</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>Methodd â dechrau</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Rhoddwyd y gorau iddi</translation>
    </message>
</context>
<context>
    <name>assessment::RunRecords</name>
    <message>
        <source>%1 transcript, %2</source>
        <translation>trawsgrifiad %1, %2</translation>
    </message>
</context>
<context>
    <name>assessment::SarifReport</name>
    <message>
        <source>missing</source>
        <translation>ar goll</translation>
    </message>
    <message>
        <source>%1 gives no results</source>
        <translation>nid yw %1 yn rhoi canlyniadau</translation>
    </message>
    <message>
        <source>%1 says that it did not succeed</source>
        <translation>mae %1 yn dweud na lwyddodd</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>rhaid iddo fod yn rhestr</translation>
    </message>
    <message>
        <source>the SARIF file cannot be read</source>
        <translation>ni ellir darllen y ffeil SARIF</translation>
    </message>
    <message>
        <source>it holds no run of a tool</source>
        <translation>nid yw&apos;n cynnwys rhediad o offeryn</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n canlyniad</numerusform>
            <numerusform>%n canlyniad</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
            <numerusform>%n chanlyniad</numerusform>
            <numerusform>%n canlyniad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n o wallau</numerusform>
            <numerusform>%n gwall</numerusform>
            <numerusform>%n gwall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n o rybuddion</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n rhybudd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::SbomReport</name>
    <message>
        <source>it lists no components</source>
        <translation>nid yw&apos;n rhestru cydrannau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n cydran</numerusform>
            <numerusform>%n gydran</numerusform>
            <numerusform>%n o gydrannau</numerusform>
            <numerusform>%n chydran</numerusform>
            <numerusform>%n cydran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known vulnerability(s)</source>
        <translation>
            <numerusform>%n gwendid hysbys</numerusform>
            <numerusform>%n gwendid hysbys</numerusform>
            <numerusform>%n o wendidau hysbys</numerusform>
            <numerusform>%n gwendid hysbys</numerusform>
            <numerusform>%n gwendid hysbys</numerusform>
        </translation>
    </message>
    <message>
        <source>no vulnerabilities listed</source>
        <translation>dim gwendidau wedi&apos;u rhestru</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ar goll</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>heb rif</translation>
    </message>
    <message>
        <source>the bill of materials cannot be read</source>
        <translation>ni ellir darllen y rhestr gydrannau</translation>
    </message>
    <message>
        <source>it is CycloneDX in XML, and only JSON is read</source>
        <translation>CycloneDX mewn XML ydyw, a dim ond JSON a ddarllenir</translation>
    </message>
    <message>
        <source>let the tool write JSON</source>
        <translation>gadewch i&apos;r offeryn ysgrifennu JSON</translation>
    </message>
    <message>
        <source>it is SPDX in its tag and value form, and only JSON is read</source>
        <translation>SPDX ar ffurf tag a gwerth ydyw, a dim ond JSON a ddarllenir</translation>
    </message>
</context>
<context>
    <name>assessment::Scheme</name>
    <message>
        <source>Device manufacturers</source>
        <translation>Gwneuthurwyr dyfeisiau</translation>
    </message>
    <message>
        <source>IoT service providers</source>
        <translation>Darparwyr gwasanaethau IoT</translation>
    </message>
    <message>
        <source>Mobile app developers</source>
        <translation>Datblygwyr apiau symudol</translation>
    </message>
    <message>
        <source>Retailers</source>
        <translation>Manwerthwyr</translation>
    </message>
    <message>
        <source>By reading what is published</source>
        <translation>Drwy ddarllen yr hyn a gyhoeddwyd</translation>
    </message>
    <message>
        <source>By judging the design as described</source>
        <translation>Drwy farnu&apos;r dyluniad fel y&apos;i disgrifiwyd</translation>
    </message>
    <message>
        <source>By trying the device</source>
        <translation>Drwy roi cynnig ar y ddyfais</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>heb ei lofnodi</translation>
    </message>
    <message>
        <source>signed by somebody nobody here trusts</source>
        <translation>wedi&apos;i lofnodi gan rywun nad oes neb yma yn ymddiried ynddo</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>wedi&apos;i lofnodi</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>rhan o&apos;r rhaglen</translation>
    </message>
</context>
<context>
    <name>assessment::SchemeRecords</name>
    <message>
        <source>the catalogue cannot be imported</source>
        <translation>ni ellir mewngludo&apos;r catalog</translation>
    </message>
    <message>
        <source>the scheme cannot be opened</source>
        <translation>ni ellir agor y cynllun</translation>
    </message>
    <message>
        <source>its catalogue is that of %1</source>
        <translation>catalog %1 yw ei gatalog</translation>
    </message>
    <message>
        <source>there is no such scheme</source>
        <translation>nid oes cynllun o&apos;r fath</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>defnyddiwch un o %1</translation>
    </message>
    <message numerus="yes">
        <source>more than %n certificate(s) are trusted</source>
        <translation>
            <numerusform>ymddiriedir mewn mwy na %n tystysgrif</numerusform>
            <numerusform>ymddiriedir mewn mwy nag %n dystysgrif</numerusform>
            <numerusform>ymddiriedir mewn mwy na %n o dystysgrifau</numerusform>
            <numerusform>ymddiriedir mewn mwy na %n thystysgrif</numerusform>
            <numerusform>ymddiriedir mewn mwy na %n tystysgrif</numerusform>
        </translation>
    </message>
    <message>
        <source>name only those of the scheme owner</source>
        <translation>enwch rai perchennog y cynllun yn unig</translation>
    </message>
    <message>
        <source>the program carries a scheme of that id itself</source>
        <translation>mae gan y rhaglen ei hun gynllun â&apos;r id hwnnw</translation>
    </message>
    <message>
        <source>give yours an id of its own</source>
        <translation>rhowch ei id ei hun i&apos;ch un chi</translation>
    </message>
    <message>
        <source>this edition does not have the scoping question %1, which %2 answers</source>
        <translation>nid oes gan yr argraffiad hwn y cwestiwn cwmpasu %1, y mae %2 yn ei ateb</translation>
    </message>
    <message>
        <source>this edition does not have %1, which %2 uses</source>
        <translation>nid oes gan yr argraffiad hwn %1, y mae %2 yn ei ddefnyddio</translation>
    </message>
    <message>
        <source>give the new edition an id of its own</source>
        <translation>rhowch ei id ei hun i&apos;r argraffiad newydd</translation>
    </message>
    <message>
        <source>the scheme cannot be removed</source>
        <translation>ni ellir tynnu&apos;r cynllun</translation>
    </message>
    <message>
        <source>it is part of the program</source>
        <translation>mae&apos;n rhan o&apos;r rhaglen</translation>
    </message>
    <message>
        <source>&quot;scheme list&quot; names those there are</source>
        <translation>mae &quot;scheme list&quot; yn enwi&apos;r rhai sydd ar gael</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) follow it, those in the trash counted</source>
        <translation>
            <numerusform>mae %n asesiad yn ei ddilyn, gan gyfrif y rhai yn y bin sbwriel</numerusform>
            <numerusform>mae %n asesiad yn ei ddilyn, gan gyfrif y rhai yn y bin sbwriel</numerusform>
            <numerusform>mae %n asesiad yn ei ddilyn, gan gyfrif y rhai yn y bin sbwriel</numerusform>
            <numerusform>mae %n asesiad yn ei ddilyn, gan gyfrif y rhai yn y bin sbwriel</numerusform>
            <numerusform>mae %n asesiad yn ei ddilyn, gan gyfrif y rhai yn y bin sbwriel</numerusform>
        </translation>
    </message>
    <message>
        <source>keep it as long as they are there</source>
        <translation>cadwch ef cyhyd ag y maent yno</translation>
    </message>
</context>
<context>
    <name>assessment::Scope</name>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>amod %1</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>nodwedd %1</translation>
    </message>
</context>
<context>
    <name>assessment::ScopeFile</name>
    <message>
        <source>it is the opposite of question %1</source>
        <translation>mae&apos;n groes i gwestiwn %1</translation>
    </message>
    <message>
        <source>answer question %1</source>
        <translation>atebwch gwestiwn %1</translation>
    </message>
    <message>
        <source>%1 has no scoping questions</source>
        <translation>nid oes gan %1 gwestiynau cwmpasu</translation>
    </message>
    <message>
        <source>answer its provisions</source>
        <translation>atebwch ei ddarpariaethau</translation>
    </message>
    <message>
        <source>%1 has no such question</source>
        <translation>nid oes gan %1 gwestiwn o&apos;r fath</translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation>defnyddiwch un o %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered twice</source>
        <translation>atebwyd &quot;%1&quot; ddwywaith</translation>
    </message>
</context>
<context>
    <name>assessment::ScopeRecords</name>
    <message>
        <source>the scope cannot be recorded</source>
        <translation>ni ellir cofnodi&apos;r cwmpas</translation>
    </message>
    <message numerus="yes">
        <source>the note is longer than %n character(s)</source>
        <translation>
            <numerusform>mae&apos;r nodyn yn hwy na %n nod</numerusform>
            <numerusform>mae&apos;r nodyn yn hwy nag %n nod</numerusform>
            <numerusform>mae&apos;r nodyn yn hwy na %n nod</numerusform>
            <numerusform>mae&apos;r nodyn yn hwy na %n nod</numerusform>
            <numerusform>mae&apos;r nodyn yn hwy na %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten it or add the text as evidence</source>
        <translation>byrhewch ef neu ychwanegwch y testun fel tystiolaeth</translation>
    </message>
</context>
<context>
    <name>assessment::SignOffs</name>
    <message>
        <source>there is no sign-off</source>
        <translation>nid oes llofnodiad</translation>
    </message>
    <message>
        <source>nobody has signed the assessment</source>
        <translation>nid oes neb wedi llofnodi&apos;r asesiad</translation>
    </message>
    <message>
        <source>have it accepted, then sign it</source>
        <translation>trefnwch iddo gael ei dderbyn, yna llofnodwch ef</translation>
    </message>
    <message>
        <source>the assessment cannot be signed</source>
        <translation>ni ellir llofnodi&apos;r asesiad</translation>
    </message>
    <message>
        <source>it is not accepted</source>
        <translation>nid yw wedi&apos;i dderbyn</translation>
    </message>
    <message>
        <source>submit it and have it accepted first</source>
        <translation>cyflwynwch ef a threfnwch iddo gael ei dderbyn yn gyntaf</translation>
    </message>
    <message>
        <source>%1 took part in it, and a lab&apos;s assessment is decided and signed by people who did not</source>
        <translation>cymerodd %1 ran ynddo, a phobl na chymerasant ran sy&apos;n penderfynu ar asesiad labordy ac yn ei lofnodi</translation>
    </message>
    <message>
        <source>ask somebody else</source>
        <translation>gofynnwch i rywun arall</translation>
    </message>
    <message>
        <source>The statement is about another assessment or names another signer.</source>
        <translation>Mae&apos;r datganiad yn ymwneud ag asesiad arall neu&apos;n enwi llofnodwr arall.</translation>
    </message>
    <message>
        <source>The custody log is no longer the one that was signed: it was written anew or belongs to another workspace.</source>
        <translation>Nid y cofnod cadwraeth a lofnodwyd yw hwn mwyach: fe&apos;i hysgrifennwyd o&apos;r newydd neu mae&apos;n perthyn i weithle arall.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hold it back, the first: %1</source>
        <translation>
            <numerusform>mae %n canfyddiad yn ei ddal yn ôl, y cyntaf: %1</numerusform>
            <numerusform>mae %n canfyddiad yn ei ddal yn ôl, y cyntaf: %1</numerusform>
            <numerusform>mae %n o ganfyddiadau yn ei ddal yn ôl, y cyntaf: %1</numerusform>
            <numerusform>mae %n chanfyddiad yn ei ddal yn ôl, y cyntaf: %1</numerusform>
            <numerusform>mae %n canfyddiad yn ei ddal yn ôl, y cyntaf: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>mend what &quot;assessment lint&quot; lists, and have it accepted again</source>
        <translation>cywirwch yr hyn y mae &quot;assessment lint&quot; yn ei restru, a threfnwch iddo gael ei dderbyn eto</translation>
    </message>
    <message>
        <source>It was signed while the verdict policy “%1” counted; now “%2” does.</source>
        <translation>Fe&apos;i llofnodwyd tra oedd y polisi dyfarnu “%1” yn cyfrif; bellach “%2” sy&apos;n cyfrif.</translation>
    </message>
</context>
<context>
    <name>assessment::SshAuditReport</name>
    <message>
        <source>must be an object</source>
        <translation>rhaid iddo fod yn wrthrych</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ar goll</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>rhaid iddo fod yn rhestr</translation>
    </message>
    <message numerus="yes">
        <source>more than %n element(s)</source>
        <translation>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy nag %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
        </translation>
    </message>
    <message>
        <source>has no name of an algorithm</source>
        <translation>heb enw algorithm</translation>
    </message>
    <message>
        <source>the output of ssh-audit cannot be read</source>
        <translation>ni ellir darllen allbwn ssh-audit</translation>
    </message>
    <message>
        <source>no server answered</source>
        <translation>ni atebodd unrhyw weinydd</translation>
    </message>
    <message>
        <source>it does not list what the server offers</source>
        <translation>nid yw&apos;n rhestru&apos;r hyn y mae&apos;r gweinydd yn ei gynnig</translation>
    </message>
    <message numerus="yes">
        <source>%n algorithm(s)</source>
        <translation>
            <numerusform>%n algorithm</numerusform>
            <numerusform>%n algorithm</numerusform>
            <numerusform>%n algorithm</numerusform>
            <numerusform>%n algorithm</numerusform>
            <numerusform>%n algorithm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them marked as failed</source>
        <translation>
            <numerusform>%n ohonynt wedi&apos;u nodi fel rhai a fethodd</numerusform>
            <numerusform>%n ohonynt wedi&apos;i nodi fel un a fethodd</numerusform>
            <numerusform>%n ohonynt wedi&apos;u nodi fel rhai a fethodd</numerusform>
            <numerusform>%n ohonynt wedi&apos;u nodi fel rhai a fethodd</numerusform>
            <numerusform>%n ohonynt wedi&apos;u nodi fel rhai a fethodd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::SslscanXml</name>
    <message>
        <source>&quot;%1&quot; is no protocol that sslscan knows</source>
        <translation>nid yw &quot;%1&quot; yn brotocol y mae sslscan yn ei adnabod</translation>
    </message>
    <message>
        <source>another program than sslscan wrote it</source>
        <translation>rhaglen heblaw sslscan a&apos;i hysgrifennodd</translation>
    </message>
    <message>
        <source>there are more than %1 servers</source>
        <translation>mae mwy na %1 gweinydd</translation>
    </message>
</context>
<context>
    <name>assessment::StrictJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>llinell %1, colofn %2</translation>
    </message>
    <message>
        <source>the number is too large to be exact</source>
        <translation>mae&apos;r rhif yn rhy fawr i fod yn fanwl gywir</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>mae&apos;r rhif yn rhy fawr</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice in one object</source>
        <translation>mae&apos;r enw &quot;%1&quot; yno ddwywaith mewn un gwrthrych</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>nid yw&apos;n destun UTF-8</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>mae&apos;r testun yn gorffen yn rhy gynnar</translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation>mae rhagor o destun ar ôl diwedd y ddogfen</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>nid yw&apos;n JSON</translation>
    </message>
    <message numerus="yes">
        <source>nested deeper than %n level(s)</source>
        <translation>
            <numerusform>wedi&apos;i nythu&apos;n ddyfnach na %n lefel</numerusform>
            <numerusform>wedi&apos;i nythu&apos;n ddyfnach nag %n lefel</numerusform>
            <numerusform>wedi&apos;i nythu&apos;n ddyfnach na %n lefel</numerusform>
            <numerusform>wedi&apos;i nythu&apos;n ddyfnach na %n lefel</numerusform>
            <numerusform>wedi&apos;i nythu&apos;n ddyfnach na %n lefel</numerusform>
        </translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ni ellir darllen y ffeil</translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <translation>yn fwy na %1 beit</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>reason, then line and column</comment>
        <translation>%1 yn %2</translation>
    </message>
    <message>
        <source>not JSON, but a byte that is zero</source>
        <translation>nid JSON ond beit sero</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>ni ellir ei agor</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nid oes ffeil o&apos;r fath</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>methodd ei darllen</translation>
    </message>
</context>
<context>
    <name>assessment::TestsslJson</name>
    <message>
        <source>the output of testssl cannot be read</source>
        <translation>ni ellir darllen allbwn testssl</translation>
    </message>
    <message>
        <source>let testssl write it again</source>
        <translation>gadewch i testssl ei ysgrifennu eto</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>nid testun ydyw</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>mae&apos;n hwy na %1 nod</translation>
    </message>
    <message>
        <source>it is not the number of a port</source>
        <translation>nid rhif porth ydyw</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>nid yw&apos;n wrthrych</translation>
    </message>
    <message>
        <source>there are more than %1 findings</source>
        <translation>mae mwy na %1 canfyddiad</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>nid oes ganddo id</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity that testssl has</source>
        <translation>nid yw &quot;%1&quot; yn ddifrifoldeb sydd gan testssl</translation>
    </message>
    <message>
        <source>it does not say what was found</source>
        <translation>nid yw&apos;n dweud beth a ganfuwyd</translation>
    </message>
    <message>
        <source>it does not say which server it is about</source>
        <translation>nid yw&apos;n dweud â pha weinydd y mae&apos;n ymwneud</translation>
    </message>
    <message>
        <source>it is not a report of testssl</source>
        <translation>nid adroddiad testssl ydyw</translation>
    </message>
</context>
<context>
    <name>assessment::TlsReport</name>
    <message>
        <source>the check did not come to its end</source>
        <translation>ni ddaeth y gwiriad i&apos;w ddiwedd</translation>
    </message>
    <message>
        <source>it does not say which server it looked at</source>
        <translation>nid yw&apos;n dweud ar ba weinydd yr edrychodd</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n canfyddiad</numerusform>
            <numerusform>%n canfyddiad</numerusform>
            <numerusform>%n o ganfyddiadau</numerusform>
            <numerusform>%n chanfyddiad</numerusform>
            <numerusform>%n canfyddiad</numerusform>
        </translation>
    </message>
    <message>
        <source>none of medium severity or worse</source>
        <translation>dim un o ddifrifoldeb canolig neu waeth</translation>
    </message>
    <message numerus="yes">
        <source>%n of medium severity or worse: %1</source>
        <translation>
            <numerusform>%n o ddifrifoldeb canolig neu waeth: %1</numerusform>
            <numerusform>%n o ddifrifoldeb canolig neu waeth: %1</numerusform>
            <numerusform>%n o ddifrifoldeb canolig neu waeth: %1</numerusform>
            <numerusform>%n o ddifrifoldeb canolig neu waeth: %1</numerusform>
            <numerusform>%n o ddifrifoldeb canolig neu waeth: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>insecure renegotiation</source>
        <translation>ailnegodi anniogel</translation>
    </message>
    <message>
        <source>TLS compression</source>
        <translation>cywasgu TLS</translation>
    </message>
    <message>
        <source>no server answered</source>
        <translation>ni atebodd unrhyw weinydd</translation>
    </message>
    <message>
        <source>it lists no versions and ciphers</source>
        <translation>nid yw&apos;n rhestru fersiynau a seiffrau</translation>
    </message>
    <message>
        <source>no version of TLS</source>
        <translation>dim fersiwn o TLS</translation>
    </message>
    <message numerus="yes">
        <source>%n cipher suite(s)</source>
        <translation>
            <numerusform>%n cyfres seiffr</numerusform>
            <numerusform>%n gyfres seiffr</numerusform>
            <numerusform>%n o gyfresi seiffr</numerusform>
            <numerusform>%n chyfres seiffr</numerusform>
            <numerusform>%n cyfres seiffr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::ToolJson</name>
    <message>
        <source>must be a text</source>
        <translation>rhaid iddo fod yn destun</translation>
    </message>
    <message numerus="yes">
        <source>more than %n element(s)</source>
        <translation>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy nag %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
        </translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>rhaid iddo fod yn wrthrych</translation>
    </message>
</context>
<context>
    <name>assessment::ToolProposals</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> a %n arall</numerusform>
            <numerusform> a %n arall</numerusform>
            <numerusform> a %n arall</numerusform>
            <numerusform> a %n arall</numerusform>
            <numerusform> a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken from %1 (%2).</source>
        <comment>name of a file, then tool and what it looked at</comment>
        <translation>Cymerwyd o %1 (%2).</translation>
    </message>
    <message>
        <source>It does not show: %1.</source>
        <translation>Nid yw&apos;n dangos: %1.</translation>
    </message>
    <message>
        <source>The file is not whole: %1.</source>
        <translation>Nid yw&apos;r ffeil yn gyfan: %1.</translation>
    </message>
    <message>
        <source>It is about several devices, and which of them is this one is open.</source>
        <translation>Mae&apos;n ymwneud â sawl dyfais, ac nid yw&apos;n hysbys pa un ohonynt yw hon.</translation>
    </message>
    <message>
        <source>the declared ports are not understood</source>
        <translation>ni ellir deall y pyrth a ddatganwyd</translation>
    </message>
    <message>
        <source>it is no port</source>
        <translation>nid porth ydyw</translation>
    </message>
    <message>
        <source>write them as 443, udp/5353</source>
        <translation>ysgrifennwch hwy fel 443, udp/5353</translation>
    </message>
</context>
<context>
    <name>assessment::ToolReport</name>
    <message>
        <source>the output of the tool cannot be read</source>
        <translation>ni ellir darllen allbwn yr offeryn</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>mae&apos;n fwy na %1 MiB</translation>
    </message>
    <message>
        <source>add it as evidence without reading it</source>
        <translation>ychwanegwch ef fel tystiolaeth heb ei ddarllen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>mae&apos;n wag</translation>
    </message>
    <message>
        <source>let the tool write it again</source>
        <translation>gadewch i&apos;r offeryn ei ysgrifennu eto</translation>
    </message>
    <message>
        <source>it is not the output of a tool that is known here</source>
        <translation>nid yw&apos;n allbwn offeryn sy&apos;n hysbys yma</translation>
    </message>
    <message>
        <source>add it as evidence and answer the provisions yourself</source>
        <translation>ychwanegwch ef fel tystiolaeth ac atebwch y darpariaethau eich hun</translation>
    </message>
</context>
<context>
    <name>assessment::ToolRules</name>
    <message>
        <source>not a regular expression: %1</source>
        <translation>nid yw&apos;n fynegiant rheolaidd: %1</translation>
    </message>
    <message>
        <source>it needs either &quot;each&quot; or &quot;none&quot;</source>
        <translation>mae arno angen naill ai &quot;each&quot; neu &quot;none&quot;</translation>
    </message>
    <message>
        <source>what is not there shows nothing by itself</source>
        <translation>nid yw&apos;r hyn nad yw yno yn dangos dim ynddo&apos;i hun</translation>
    </message>
    <message>
        <source>it belongs to &quot;none&quot;</source>
        <translation>mae&apos;n perthyn i &quot;none&quot;</translation>
    </message>
    <message>
        <source>it needs either &quot;provisions&quot; or &quot;provisionsIn&quot;</source>
        <translation>mae arno angen naill ai &quot;provisions&quot; neu &quot;provisionsIn&quot;</translation>
    </message>
    <message>
        <source>no fact can name them</source>
        <translation>ni all unrhyw ffaith eu henwi</translation>
    </message>
    <message>
        <source>another rule has it</source>
        <translation>mae gan reol arall ef</translation>
    </message>
</context>
<context>
    <name>assessment::ToolXml</name>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>mae&apos;n fwy na %1 MiB</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>nid yw&apos;n destun UTF-8</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>mae gan elfen fwy na %1 priodoledd</translation>
    </message>
    <message>
        <source>it has a document type declaration that %1 does not write</source>
        <translation>mae ganddo ddatganiad math dogfen nad yw %1 yn ei ysgrifennu</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>mae&apos;n gorffen yn rhy gynnar</translation>
    </message>
    <message>
        <source>it is not well-formed XML: %1</source>
        <translation>nid yw&apos;n XML wedi&apos;i ffurfio&apos;n gywir: %1</translation>
    </message>
    <message>
        <source>it refers to an entity that XML does not have</source>
        <translation>mae&apos;n cyfeirio at endid nad oes gan XML</translation>
    </message>
    <message>
        <source>elements are nested deeper than %1</source>
        <translation>mae elfennau wedi&apos;u nythu&apos;n ddyfnach na %1</translation>
    </message>
    <message>
        <source>it has more than %1 elements</source>
        <translation>mae ganddo fwy na %1 elfen</translation>
    </message>
    <message>
        <source>it is not XML that %1 wrote</source>
        <translation>nid XML a ysgrifennwyd gan %1 ydyw</translation>
    </message>
    <message>
        <source>the output of %1 cannot be read</source>
        <translation>ni ellir darllen allbwn %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, llinell %2</translation>
    </message>
    <message>
        <source>let %1 write it again</source>
        <translation>gadewch i %1 ei ysgrifennu eto</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no attribute &quot;%2&quot;</source>
        <translation>nid oes gan &lt;%1&gt; briodoledd &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of &lt;%2&gt; is not a whole number from %3 to %4</source>
        <translation>nid yw &quot;%1&quot; o &lt;%2&gt; yn rhif cyfan o %3 i %4</translation>
    </message>
</context>
<context>
    <name>assessment::TrashRecords</name>
    <message>
        <source>%1, firmware %2</source>
        <translation>%1, cadarnwedd %2</translation>
    </message>
    <message>
        <source>nothing can be done with it</source>
        <translation>ni ellir gwneud dim ag ef</translation>
    </message>
    <message>
        <source>it is in the trash</source>
        <translation>mae yn y bin sbwriel</translation>
    </message>
    <message>
        <source>restore it first</source>
        <translation>adferwch ef yn gyntaf</translation>
    </message>
    <message>
        <source>nothing can be restored</source>
        <translation>ni ellir adfer dim</translation>
    </message>
    <message>
        <source>it is not in the trash</source>
        <translation>nid yw yn y bin sbwriel</translation>
    </message>
    <message>
        <source>see what is in it</source>
        <translation>gwelwch beth sydd ynddo</translation>
    </message>
</context>
<context>
    <name>assessment::Verdict</name>
    <message>
        <source>Not applicable</source>
        <translation>Amherthnasol</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Llwyddo</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Heb ei asesu</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Amhendant</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Methu</translation>
    </message>
    <message>
        <source>Shall</source>
        <translation>Rhaid</translation>
    </message>
    <message>
        <source>Shall not</source>
        <translation>Ni chaniateir</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Dylid</translation>
    </message>
    <message>
        <source>Encouraged</source>
        <translation>Anogir</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Amcan</translation>
    </message>
    <message>
        <source>Informative</source>
        <translation>Er gwybodaeth</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Cyflwynwyd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Gwrthodwyd</translation>
    </message>
</context>
<context>
    <name>assessment::VerdictPolicy</name>
    <message>
        <source>must name fail, inconclusive, not-assessed and pass once each, with pass last</source>
        <translation>rhaid iddo enwi fail, inconclusive, not-assessed a pass unwaith yr un, gyda pass yn olaf</translation>
    </message>
    <message>
        <source>may name %1 and %2 once each</source>
        <translation>caiff enwi %1 a %2 unwaith yr un</translation>
    </message>
    <message>
        <source>must name %1</source>
        <translation>rhaid iddo enwi %1</translation>
    </message>
    <message>
        <source>the verdict policy cannot be used</source>
        <translation>ni ellir defnyddio&apos;r polisi dyfarnu</translation>
    </message>
    <message>
        <source>From the worst to the best: %1.</source>
        <translation>O&apos;r gwaethaf i&apos;r gorau: %1.</translation>
    </message>
    <message>
        <source>An item without a verdict counts as “%1”.</source>
        <translation>Mae eitem heb ddyfarniad yn cyfrif fel “%1”.</translation>
    </message>
    <message>
        <source>A test group for which nothing is declared counts as “%1”.</source>
        <translation>Mae grŵp profi na ddatganwyd dim ar ei gyfer yn cyfrif fel “%1”.</translation>
    </message>
    <message>
        <source>Recommendations do not count for the overall verdict, also where they are claimed as supported.</source>
        <translation>Nid yw argymhellion yn cyfrif tuag at y dyfarniad cyffredinol, hyd yn oed lle honnir y cânt eu cefnogi.</translation>
    </message>
    <message>
        <source>A mandatory provision that is not supported makes the overall verdict “%1”.</source>
        <translation>Mae darpariaeth orfodol nas cefnogir yn gwneud y dyfarniad cyffredinol yn “%1”.</translation>
    </message>
    <message>
        <source>What a device test found and nobody declared makes the overall verdict “%1”.</source>
        <translation>Mae&apos;r hyn a ganfu prawf dyfais ac na ddatganodd neb yn gwneud y dyfarniad cyffredinol yn “%1”.</translation>
    </message>
</context>
<context>
    <name>assessment::Workspace</name>
    <message>
        <source>the workspace cannot be made</source>
        <translation>ni ellir creu&apos;r gweithle</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>mae ffeil o&apos;r enw hwn yn bodoli&apos;n barod</translation>
    </message>
    <message>
        <source>open it or choose another name</source>
        <translation>agorwch hi neu dewiswch enw arall</translation>
    </message>
    <message>
        <source>it cannot be given its name</source>
        <translation>ni ellir rhoi ei enw iddo</translation>
    </message>
    <message>
        <source>check that the folder may be written to</source>
        <translation>gwiriwch fod modd ysgrifennu i&apos;r ffolder</translation>
    </message>
    <message>
        <source>nothing in the workspace has this id</source>
        <translation>nid oes dim yn y gweithle â&apos;r dynodydd hwn</translation>
    </message>
    <message>
        <source>the workspace cannot be opened</source>
        <translation>ni ellir agor y gweithle</translation>
    </message>
    <message>
        <source>its tables are damaged</source>
        <translation>mae ei dablau wedi&apos;u difrodi</translation>
    </message>
    <message>
        <source>go back to a backup copy</source>
        <translation>ewch yn ôl at gopi wrth gefn</translation>
    </message>
</context>
<context>
    <name>assessment::WorkspaceFile</name>
    <message>
        <source>the workspace cannot be opened</source>
        <translation>ni ellir agor y gweithle</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nid oes ffeil o&apos;r fath</translation>
    </message>
    <message>
        <source>check the name or make a new workspace</source>
        <translation>gwiriwch yr enw neu crëwch weithle newydd</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>nid yw&apos;n ffeil</translation>
    </message>
    <message>
        <source>choose a workspace file</source>
        <translation>dewiswch ffeil gweithle</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ni ellir darllen y ffeil</translation>
    </message>
    <message>
        <source>check the permissions</source>
        <translation>gwiriwch yr hawliau mynediad</translation>
    </message>
    <message>
        <source>the page size in its header is impossible</source>
        <translation>mae maint y tudalennau yn ei phennyn yn amhosibl</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>mae ei phennyn wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>its header names no version</source>
        <translation>nid yw ei phennyn yn enwi fersiwn</translation>
    </message>
    <message>
        <source>the counters in its header do not fit together</source>
        <translation>nid yw&apos;r rhifyddion yn ei phennyn yn gyson â&apos;i gilydd</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>mae&apos;r ffeil yn wag</translation>
    </message>
    <message>
        <source>go back to a backup copy or make a new workspace</source>
        <translation>ewch yn ôl at gopi wrth gefn neu crëwch weithle newydd</translation>
    </message>
    <message>
        <source>it is not an Assay workspace, or its beginning is damaged</source>
        <translation>nid yw&apos;n weithle Assay, neu mae ei dechrau wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>choose another file or go back to a backup copy</source>
        <translation>dewiswch ffeil arall neu ewch yn ôl at gopi wrth gefn</translation>
    </message>
    <message>
        <source>it belongs to another program, or its header is damaged</source>
        <translation>mae&apos;n perthyn i raglen arall, neu mae ei phennyn wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>go back to a backup copy</source>
        <translation>ewch yn ôl at gopi wrth gefn</translation>
    </message>
    <message>
        <source>a newer version of Assay has written it (format %1, this one knows up to %2)</source>
        <translation>fe&apos;i hysgrifennwyd gan fersiwn mwy newydd o Assay (fformat %1, mae&apos;r fersiwn hwn yn deall hyd at %2)</translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation>agorwch ef gyda&apos;r fersiwn hwnnw</translation>
    </message>
    <message>
        <source>the file is cut off: %1 of %2 bytes are there</source>
        <translation>mae&apos;r ffeil wedi&apos;i thorri&apos;n fyr: mae %1 o %2 beit yno</translation>
    </message>
    <message>
        <source>copy it again or go back to a backup copy</source>
        <translation>copïwch hi eto neu ewch yn ôl at gopi wrth gefn</translation>
    </message>
    <message>
        <source>its size does not fit its header</source>
        <translation>nid yw ei maint yn cyfateb i&apos;w phennyn</translation>
    </message>
</context>
<context>
    <name>assessment::harness::ApiFuzz</name>
    <message>
        <source>the fuzzer cannot be tried out: there is no port to be had</source>
        <translation>ni ellir rhoi prawf ar y ffysiwr: nid oes porth ar gael</translation>
    </message>
    <message>
        <source>the fuzzer takes a sound server for a broken one</source>
        <translation>mae&apos;r ffysiwr yn cymryd gweinydd iach am un diffygiol</translation>
    </message>
    <message>
        <source>the fuzzer did not find the planted bugs</source>
        <translation>ni chanfu&apos;r ffysiwr y bygiau a blannwyd</translation>
    </message>
    <message>
        <source>the service cannot be tried</source>
        <translation>ni ellir rhoi prawf ar y gwasanaeth</translation>
    </message>
    <message>
        <source>a sound request is not answered</source>
        <translation>ni chaiff cais cywir ei ateb</translation>
    </message>
    <message>
        <source>a sound request is answered with %1</source>
        <translation>caiff cais cywir ei ateb â %1</translation>
    </message>
    <message>
        <source>the device did not come back</source>
        <translation>ni ddaeth y ddyfais yn ôl</translation>
    </message>
    <message>
        <source>only %1 of %2 requests could be tried</source>
        <translation>dim ond %1 o %2 gais y gellid rhoi cynnig arnynt</translation>
    </message>
    <message>
        <source>%1 requests, %2 a second, faults: %3</source>
        <translation>%1 cais, %2 yr eiliad, diffygion: %3</translation>
    </message>
    <message>
        <source>the recorded requests cannot be used</source>
        <translation>ni ellir defnyddio&apos;r ceisiadau a recordiwyd</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>mae mwy na %1</translation>
    </message>
    <message>
        <source>request %1 does not begin as an HTTP/1 request does</source>
        <translation>nid yw cais %1 yn dechrau fel y mae cais HTTP/1</translation>
    </message>
    <message>
        <source>separate them by lines of ###</source>
        <translation>gwahanwch hwy â llinellau o ###</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>nid oes un</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>mae&apos;r ffeil yn fwy nag 1 MiB</translation>
    </message>
    <message>
        <source>the service was not tried</source>
        <translation>ni roddwyd prawf ar y gwasanaeth</translation>
    </message>
</context>
<context>
    <name>assessment::harness::AskStep</name>
    <message>
        <source>%1 after %2</source>
        <translation>%1 ar ôl %2</translation>
    </message>
    <message>
        <source>nobody chooses from more than six</source>
        <translation>nid oes neb yn dewis o fwy na chwech</translation>
    </message>
    <message>
        <source>nobody answered a question to the operator</source>
        <translation>ni atebodd neb gwestiwn i&apos;r gweithredwr</translation>
    </message>
</context>
<context>
    <name>assessment::harness::Capture</name>
    <message>
        <source>it is neither pcap nor pcapng</source>
        <translation>nid yw&apos;n pcap nac yn pcapng</translation>
    </message>
    <message>
        <source>the capture cannot be read</source>
        <translation>ni ellir darllen y cipiad</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, beit %2</translation>
    </message>
    <message>
        <source>capture again with tcpdump -w</source>
        <translation>cipiwch eto gyda tcpdump -w</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>mae&apos;n gorffen yn rhy gynnar</translation>
    </message>
    <message>
        <source>packets of link type %1 cannot be read</source>
        <translation>ni ellir darllen pecynnau o fath cyswllt %1</translation>
    </message>
    <message>
        <source>a packet of %1 bytes</source>
        <translation>pecyn o %1 beit</translation>
    </message>
    <message>
        <source>a block of %1 bytes</source>
        <translation>bloc o %1 beit</translation>
    </message>
    <message>
        <source>it has too many interfaces</source>
        <translation>mae ganddo ormod o ryngwynebau</translation>
    </message>
    <message>
        <source>a packet that does not fit</source>
        <translation>pecyn nad yw&apos;n ffitio</translation>
    </message>
</context>
<context>
    <name>assessment::harness::CleartextLogin</name>
    <message>
        <source>it was stopped before its end</source>
        <translation>fe&apos;i stopiwyd cyn ei ddiwedd</translation>
    </message>
    <message numerus="yes">
        <source>%n open port(s) looked at, in %1 s</source>
        <translation>
            <numerusform>edrychwyd ar %n porth agored, mewn %1 s</numerusform>
            <numerusform>edrychwyd ar %n porth agored, mewn %1 s</numerusform>
            <numerusform>edrychwyd ar %n o byrth agored, mewn %1 s</numerusform>
            <numerusform>edrychwyd ar %n phorth agored, mewn %1 s</numerusform>
            <numerusform>edrychwyd ar %n porth agored, mewn %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::CommandRun</name>
    <message>
        <source>the command failed</source>
        <translation>methodd y gorchymyn</translation>
    </message>
    <message>
        <source>try it by hand</source>
        <translation>rhowch gynnig arno â llaw</translation>
    </message>
    <message>
        <source>the command cannot be used</source>
        <translation>ni ellir defnyddio&apos;r gorchymyn</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>nid yw dyfynnod wedi&apos;i gau</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>caewch ef</translation>
    </message>
    <message>
        <source>the command was stopped</source>
        <translation>stopiwyd y gorchymyn</translation>
    </message>
    <message>
        <source>it took longer than %1 s</source>
        <translation>cymerodd fwy na %1 s</translation>
    </message>
</context>
<context>
    <name>assessment::harness::CommandStep</name>
    <message>
        <source>Done, it was taken</source>
        <translation>Wedi&apos;i wneud, fe&apos;i derbyniwyd</translation>
    </message>
    <message>
        <source>Done, it was refused</source>
        <translation>Wedi&apos;i wneud, fe&apos;i gwrthodwyd</translation>
    </message>
    <message>
        <source>Cannot do this</source>
        <translation>Ni ellir gwneud hyn</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>â llaw</translation>
    </message>
    <message>
        <source>there is no program &quot;%1&quot;</source>
        <translation>nid oes rhaglen &quot;%1&quot;</translation>
    </message>
    <message>
        <source>ended after %1, before the cut</source>
        <translation>gorffennodd ar ôl %1, cyn y toriad</translation>
    </message>
    <message>
        <source>exit code %1 after %2</source>
        <translation>cod gadael %1 ar ôl %2</translation>
    </message>
    <message>
        <source>the image cannot be read</source>
        <translation>ni ellir darllen y ddelwedd</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>something was not done that only the bench can do</source>
        <translation>ni wnaed rhywbeth na all ond y fainc brofi ei wneud</translation>
    </message>
    <message>
        <source>the firmware image cannot be read</source>
        <translation>ni ellir darllen delwedd y cadarnwedd</translation>
    </message>
</context>
<context>
    <name>assessment::harness::ConsoleStep</name>
    <message>
        <source>%1 bytes in %2</source>
        <translation>%1 beit mewn %2</translation>
    </message>
    <message>
        <source>no secret in %1 bytes</source>
        <translation>dim cyfrinach mewn %1 beit</translation>
    </message>
    <message>
        <source>secrets found: %1</source>
        <translation>cyfrinachau a ganfuwyd: %1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 ar ôl %2</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; cannot be decided on what the device sent</source>
        <translation>ni ellir penderfynu ar y patrwm &quot;%1&quot; o&apos;r hyn a anfonodd y ddyfais</translation>
    </message>
    <message>
        <source>there must be at least one</source>
        <translation>rhaid bod o leiaf un</translation>
    </message>
    <message>
        <source>either &quot;ms&quot; or &quot;for&quot; says how long</source>
        <translation>naill ai &quot;ms&quot; neu &quot;for&quot; sy&apos;n dweud pa mor hir</translation>
    </message>
    <message>
        <source>a time-out cannot pass</source>
        <translation>ni all terfyn amser lwyddo</translation>
    </message>
</context>
<context>
    <name>assessment::harness::CrashSigns</name>
    <message>
        <source>the signs of a crash cannot be read</source>
        <translation>ni ellir darllen arwyddion chwalu</translation>
    </message>
</context>
<context>
    <name>assessment::harness::DeclaredDestinations</name>
    <message>
        <source>the list of destinations cannot be read</source>
        <translation>ni ellir darllen y rhestr o gyrchfannau</translation>
    </message>
    <message>
        <source>it is neither a name nor an address, with or without a port</source>
        <translation>nid yw&apos;n enw nac yn gyfeiriad, gyda phorth neu hebddo</translation>
    </message>
    <message>
        <source>write it as in &quot;*.example.com:443, 192.0.2.0/24&quot;</source>
        <translation>ysgrifennwch ef fel yn &quot;*.example.com:443, 192.0.2.0/24&quot;</translation>
    </message>
</context>
<context>
    <name>assessment::harness::DeviceCapture</name>
    <message>
        <source>the traffic of the device cannot be seen</source>
        <translation>ni ellir gweld traffig y ddyfais</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>ni ellir agor y ffeil</translation>
    </message>
    <message>
        <source>give the path of a capture</source>
        <translation>rhowch lwybr cipiad</translation>
    </message>
    <message>
        <source>it is no file, or larger than %1 MiB</source>
        <translation>nid yw&apos;n ffeil, neu mae&apos;n fwy na %1 MiB</translation>
    </message>
    <message>
        <source>capture the packets of the device only</source>
        <translation>cipiwch becynnau&apos;r ddyfais yn unig</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>mae&apos;n wag</translation>
    </message>
    <message>
        <source>capture again</source>
        <translation>cipiwch eto</translation>
    </message>
    <message>
        <source>it is not the name of a network interface</source>
        <translation>nid yw&apos;n enw rhyngwyneb rhwydwaith</translation>
    </message>
    <message>
        <source>give one, such as eth0</source>
        <translation>rhowch un, megis eth0</translation>
    </message>
    <message>
        <source>tcpdump is not installed</source>
        <translation>nid yw tcpdump wedi&apos;i osod</translation>
    </message>
    <message>
        <source>install it, or give a capture as a file</source>
        <translation>gosodwch ef, neu rhowch gipiad fel ffeil</translation>
    </message>
    <message>
        <source>tcpdump saw nothing</source>
        <translation>ni welodd tcpdump ddim</translation>
    </message>
    <message>
        <source>run as somebody who may capture, or give a capture as a file</source>
        <translation>rhedwch fel rhywun a gaiff gipio, neu rhowch gipiad fel ffeil</translation>
    </message>
    <message>
        <source>the capture was ended at %1 MiB</source>
        <translation>daethpwyd â&apos;r cipiad i ben ar %1 MiB</translation>
    </message>
    <message>
        <source>the capture was ended early: %1</source>
        <translation>daethpwyd â&apos;r cipiad i ben yn gynnar: %1</translation>
    </message>
    <message>
        <source>the capture ends in the middle of a packet</source>
        <translation>mae&apos;r cipiad yn gorffen yng nghanol pecyn</translation>
    </message>
    <message>
        <source>it is not a hardware address</source>
        <translation>nid yw&apos;n gyfeiriad caledwedd</translation>
    </message>
    <message>
        <source>write it as in 00:11:22:33:44:55</source>
        <translation>ysgrifennwch ef fel yn 00:11:22:33:44:55</translation>
    </message>
    <message>
        <source>nothing says who the device is</source>
        <translation>nid oes dim yn dweud pwy yw&apos;r ddyfais</translation>
    </message>
    <message>
        <source>give its address, or its hardware address</source>
        <translation>rhowch ei chyfeiriad, neu ei chyfeiriad caledwedd</translation>
    </message>
    <message>
        <source>neither a capture nor an interface was given, or both</source>
        <translation>ni roddwyd cipiad na rhyngwyneb, neu rhoddwyd y ddau</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>rhowch un ohonynt</translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation>fe&apos;i hataliwyd cyn iddo orffen</translation>
    </message>
    <message>
        <source>not one packet of the device is in the capture</source>
        <translation>nid oes yr un pecyn o&apos;r ddyfais yn y cipiad</translation>
    </message>
    <message>
        <source>check its address, and where the capture was made</source>
        <translation>gwiriwch ei chyfeiriad, a ble y gwnaed y cipiad</translation>
    </message>
</context>
<context>
    <name>assessment::harness::DeviceSession</name>
    <message>
        <source>the run was cancelled</source>
        <translation>canslwyd y rhediad</translation>
    </message>
    <message>
        <source>the time limit of the run was reached</source>
        <translation>cyrhaeddwyd terfyn amser y rhediad</translation>
    </message>
    <message>
        <source>the device sent more than %1 MiB</source>
        <translation>anfonodd y ddyfais fwy na %1 MiB</translation>
    </message>
    <message>
        <source>the port does not take what is sent</source>
        <translation>nid yw&apos;r porth yn derbyn yr hyn a anfonir</translation>
    </message>
    <message>
        <source>%1 characters are not shown here; the transcript has them</source>
        <translation>ni ddangosir %1 nod yma; maent yn y trawsgrifiad</translation>
    </message>
    <message>
        <source>this run has no console to type to</source>
        <translation>nid oes gan y rhediad hwn gonsol i deipio iddo</translation>
    </message>
</context>
<context>
    <name>assessment::harness::Disclosure</name>
    <message>
        <source>what %1 says could not be searched</source>
        <translation>ni ellid chwilio&apos;r hyn y mae %1 yn ei ddweud</translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation>fe&apos;i hataliwyd cyn iddo orffen</translation>
    </message>
    <message>
        <source>the device says more than was looked through</source>
        <translation>mae&apos;r ddyfais yn dweud mwy nag yr edrychwyd drwyddo</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) answered, in %1 s</source>
        <translation>
            <numerusform>atebodd %n lle, mewn %1 s</numerusform>
            <numerusform>atebodd %n lle, mewn %1 s</numerusform>
            <numerusform>atebodd %n o leoedd, mewn %1 s</numerusform>
            <numerusform>atebodd %n lle, mewn %1 s</numerusform>
            <numerusform>atebodd %n lle, mewn %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::FactStep</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 the same, %2 changed, %3 gone, %4 new</source>
        <translation>%1 yr un fath, %2 wedi newid, %3 wedi mynd, %4 newydd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not clear</source>
        <translation>nid yw &quot;%1&quot; yn glir</translation>
    </message>
    <message>
        <source>nothing is declared</source>
        <translation>nid oes dim wedi&apos;i ddatgan</translation>
    </message>
    <message numerus="yes">
        <source>%n declared</source>
        <translation>
            <numerusform>datganwyd %n</numerusform>
            <numerusform>datganwyd %n</numerusform>
            <numerusform>datganwyd %n</numerusform>
            <numerusform>datganwyd %n</numerusform>
            <numerusform>datganwyd %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n gwerth</numerusform>
            <numerusform>%n gwerth</numerusform>
            <numerusform>%n o werthoedd</numerusform>
            <numerusform>%n gwerth</numerusform>
            <numerusform>%n gwerth</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 values, %2 to %3 %4, half of them within %5, 95 of 100 within %6; the longest was number %7</source>
        <translation>%1 o werthoedd, %2 i %3 %4, eu hanner o fewn %5, 95 o bob 100 o fewn %6; yr hwyaf oedd rhif %7</translation>
    </message>
    <message>
        <source>there must be at least one</source>
        <translation>rhaid bod o leiaf un</translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation>nid oes dim i&apos;w gymharu</translation>
    </message>
    <message>
        <source>what is declared cannot be read: ${shown}</source>
        <translation>ni ellir darllen yr hyn a ddatganwyd: ${shown}</translation>
    </message>
    <message>
        <source>too little was measured</source>
        <translation>ni fesurwyd digon</translation>
    </message>
</context>
<context>
    <name>assessment::harness::FirmwareSecrets</name>
    <message>
        <source>%1: a part packed as %2 (at %3) was not looked into; unpack it and look at what comes out</source>
        <translation>%1: nid edrychwyd i mewn i ran a baciwyd fel %2 (yn %3); dadbaciwch hi ac edrychwch ar yr hyn sy&apos;n dod allan</translation>
    </message>
    <message>
        <source>%1: more than %2 MiB are packed in it; the rest was not looked into</source>
        <translation>%1: mae mwy na %2 MiB wedi&apos;u pacio ynddi; nid edrychwyd i mewn i&apos;r gweddill</translation>
    </message>
    <message>
        <source>the firmware image cannot be read</source>
        <translation>ni ellir darllen y ddelwedd cadarnwedd</translation>
    </message>
    <message>
        <source>%1: only its first %2 MiB were looked at</source>
        <translation>%1: dim ond ar ei %2 MiB cyntaf yr edrychwyd</translation>
    </message>
    <message>
        <source>%1 bytes in %2 images</source>
        <translation>%1 beit mewn %2 delwedd</translation>
    </message>
</context>
<context>
    <name>assessment::harness::FuzzCanary</name>
    <message>
        <source>the fuzzer cannot be tried out</source>
        <translation>ni ellir rhoi prawf ar y ffysiwr</translation>
    </message>
    <message>
        <source>command executed</source>
        <translation>gweithredwyd gorchymyn</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>dim ateb</translation>
    </message>
</context>
<context>
    <name>assessment::harness::FuzzStep</name>
    <message>
        <source>it takes harmless input for a crash</source>
        <translation>mae&apos;n cymryd mewnbwn diniwed yn chwalfa</translation>
    </message>
    <message>
        <source>planted bugs found in %1</source>
        <translation>canfuwyd y bygiau a blannwyd mewn %1</translation>
    </message>
    <message>
        <source>planted bugs not found: %1</source>
        <translation>bygiau a blannwyd nas canfuwyd: %1</translation>
    </message>
    <message>
        <source>command executed</source>
        <translation>gweithredwyd gorchymyn</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>dim ateb</translation>
    </message>
    <message>
        <source>reproducible %1 of %2</source>
        <translation>ailadroddadwy %1 o %2</translation>
    </message>
    <message>
        <source>not tried again, as the device did not come back</source>
        <translation>ni roddwyd cynnig arno eto, gan na ddaeth y ddyfais yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>not reproducible in %n tries</source>
        <translation>
            <numerusform>heb fod yn ailadroddadwy mewn %n cynnig</numerusform>
            <numerusform>heb fod yn ailadroddadwy mewn %n cynnig</numerusform>
            <numerusform>heb fod yn ailadroddadwy mewn %n o gynigion</numerusform>
            <numerusform>heb fod yn ailadroddadwy mewn %n chynnig</numerusform>
            <numerusform>heb fod yn ailadroddadwy mewn %n cynnig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s), </source>
        <translation>
            <numerusform>%n mewnbwn, </numerusform>
            <numerusform>%n mewnbwn, </numerusform>
            <numerusform>%n o fewnbynnau, </numerusform>
            <numerusform>%n mewnbwn, </numerusform>
            <numerusform>%n mewnbwn, </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second, crashes: %2, commands executed: %3; %4</source>
        <translation>%1 yr eiliad, chwalfeydd: %2, gorchmynion a weithredwyd: %3; %4</translation>
    </message>
    <message>
        <source>the frame is not hexadecimal: %1</source>
        <translation>nid yw&apos;r ffrâm yn hecsadegol: %1</translation>
    </message>
    <message>
        <source>there is no kind of input called %1</source>
        <translation>nid oes math o fewnbwn o&apos;r enw %1</translation>
    </message>
    <message>
        <source>there must be at least one</source>
        <translation>rhaid bod o leiaf un</translation>
    </message>
    <message>
        <source>a secret cannot stand here</source>
        <translation>ni all cyfrinach sefyll yma</translation>
    </message>
    <message>
        <source>a crash and an executed command fail</source>
        <translation>mae chwalfa a gorchymyn a weithredwyd yn methu</translation>
    </message>
    <message>
        <source>mutations need valid inputs</source>
        <translation>mae angen mewnbynnau dilys ar gyfer mwtaniadau</translation>
    </message>
    <message>
        <source>the device did not answer before any input was tried</source>
        <translation>ni atebodd y ddyfais cyn rhoi cynnig ar unrhyw fewnbwn</translation>
    </message>
    <message>
        <source>the fuzzer did not find the planted bugs: ${shown}</source>
        <translation>ni chanfu&apos;r ffysiwr y bygiau a blannwyd: ${shown}</translation>
    </message>
    <message>
        <source>only ${shown} inputs could be tried</source>
        <translation>dim ond ${shown} o fewnbynnau y gellid rhoi cynnig arnynt</translation>
    </message>
    <message>
        <source>after input %1 the console was locked, as it said, for longer than %2: give it more time</source>
        <translation>ar ôl mewnbwn %1 roedd y consol wedi&apos;i gloi, fel y dywedodd, am fwy na %2: rhowch ragor o amser iddo</translation>
    </message>
</context>
<context>
    <name>assessment::harness::InterruptedRun</name>
    <message>
        <source>the program ended while the test ran; finished turns: %1</source>
        <translation>gorffennodd y rhaglen tra oedd y prawf yn rhedeg; troeon a orffennwyd: %1</translation>
    </message>
    <message>
        <source>the program ended while the test ran</source>
        <translation>gorffennodd y rhaglen tra oedd y prawf yn rhedeg</translation>
    </message>
</context>
<context>
    <name>assessment::harness::JudgeStep</name>
    <message>
        <source>it passes on nothing at all: name bytes, facts or marks</source>
        <translation>mae&apos;n llwyddo ar sail dim byd o gwbl: enwch feitiau, ffeithiau neu farciau</translation>
    </message>
</context>
<context>
    <name>assessment::harness::LeakPatterns</name>
    <message>
        <source>\A, \z and (?-m) are of no use in lines; write ^ and $</source>
        <translation>nid yw \A, \z na (?-m) o unrhyw ddefnydd mewn llinellau; ysgrifennwch ^ a $</translation>
    </message>
    <message>
        <source>it matches where there is nothing</source>
        <translation>mae&apos;n cyfateb lle nad oes dim</translation>
    </message>
</context>
<context>
    <name>assessment::harness::LeakRules</name>
    <message>
        <source>the rules for secrets cannot be read</source>
        <translation>ni ellir darllen y rheolau ar gyfer cyfrinachau</translation>
    </message>
    <message>
        <source>the rules for secrets cannot be used</source>
        <translation>ni ellir defnyddio&apos;r rheolau ar gyfer cyfrinachau</translation>
    </message>
    <message>
        <source>there are more than %1 rules</source>
        <translation>mae mwy na %1 o reolau</translation>
    </message>
    <message>
        <source>not a regular expression of RE2: %1</source>
        <translation>nid mynegiad rheolaidd RE2 ydyw: %1</translation>
    </message>
    <message>
        <source>together they need too much memory</source>
        <translation>gyda&apos;i gilydd mae arnynt angen gormod o gof</translation>
    </message>
</context>
<context>
    <name>assessment::harness::LogScan</name>
    <message>
        <source>it is packed</source>
        <translation>mae wedi&apos;i bacio</translation>
    </message>
    <message>
        <source>it is the transcript of a run, which was searched while it was written</source>
        <translation>trawsgrifiad rhediad ydyw, a chwiliwyd ynddo wrth ei ysgrifennu</translation>
    </message>
    <message>
        <source>the log cannot be searched for secrets</source>
        <translation>ni ellir chwilio&apos;r log am gyfrinachau</translation>
    </message>
    <message>
        <source>give the log as the device wrote it</source>
        <translation>rhowch y log fel yr ysgrifennodd y ddyfais ef</translation>
    </message>
    <message>
        <source>the search for secrets was stopped</source>
        <translation>stopiwyd y chwilio am gyfrinachau</translation>
    </message>
    <message>
        <source>the log cannot be read</source>
        <translation>ni ellir darllen y log</translation>
    </message>
</context>
<context>
    <name>assessment::harness::NetAddress</name>
    <message>
        <source>the device cannot be reached over the network</source>
        <translation>ni ellir cyrraedd y ddyfais dros y rhwydwaith</translation>
    </message>
    <message>
        <source>the run has no address of the device on the network</source>
        <translation>nid oes gan y rhediad gyfeiriad y ddyfais ar y rhwydwaith</translation>
    </message>
    <message>
        <source>give its name or address</source>
        <translation>rhowch ei henw neu ei chyfeiriad</translation>
    </message>
    <message>
        <source>it is neither a host name nor an address</source>
        <translation>nid yw&apos;n enw gwesteiwr nac yn gyfeiriad</translation>
    </message>
    <message>
        <source>give one host, such as 192.168.7.2 or device.local</source>
        <translation>rhowch un gwesteiwr, megis 192.168.7.2 neu device.local</translation>
    </message>
    <message>
        <source>the name of the device was not looked up to its end</source>
        <translation>ni chwiliwyd am enw&apos;r ddyfais hyd y diwedd</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>nid yw ei henw&apos;n hysbys</translation>
    </message>
    <message>
        <source>give its address</source>
        <translation>rhowch ei chyfeiriad</translation>
    </message>
</context>
<context>
    <name>assessment::harness::Offline</name>
    <message>
        <source>the up-link of the device cannot be switched</source>
        <translation>ni ellir switsio cyswllt allanol y ddyfais</translation>
    </message>
    <message>
        <source>the functions of the device cannot be tried</source>
        <translation>ni ellir rhoi cynnig ar swyddogaethau&apos;r ddyfais</translation>
    </message>
    <message>
        <source>it does not name from 1 to %1 ports</source>
        <translation>nid yw&apos;n enwi rhwng 1 a %1 porth</translation>
    </message>
    <message>
        <source>name the ports at which the device serves people at home</source>
        <translation>enwch y pyrth y mae&apos;r ddyfais yn gwasanaethu pobl gartref arnynt</translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation>fe&apos;i hataliwyd cyn iddo orffen</translation>
    </message>
    <message>
        <source>none of the ports answered while the up-link was there</source>
        <translation>nid atebodd yr un o&apos;r pyrth tra oedd y cyswllt allanol ar gael</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s), in %1 s</source>
        <translation>
            <numerusform>%n swyddogaeth, mewn %1 s</numerusform>
            <numerusform>%n swyddogaeth, mewn %1 s</numerusform>
            <numerusform>%n swyddogaeth, mewn %1 s</numerusform>
            <numerusform>%n swyddogaeth, mewn %1 s</numerusform>
            <numerusform>%n swyddogaeth, mewn %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::PortList</name>
    <message>
        <source>the list of ports cannot be read</source>
        <translation>ni ellir darllen y rhestr o byrth</translation>
    </message>
    <message>
        <source>it is no port from 1 to 65535 and no range of them</source>
        <translation>nid yw&apos;n borth o 1 i 65535 nac yn ystod ohonynt</translation>
    </message>
    <message>
        <source>write it as in &quot;22, 8000-8010&quot;</source>
        <translation>ysgrifennwch hi fel yn &quot;22, 8000-8010&quot;</translation>
    </message>
</context>
<context>
    <name>assessment::harness::PortScan</name>
    <message>
        <source>the ports of the device cannot be scanned</source>
        <translation>ni ellir sganio pyrth y ddyfais</translation>
    </message>
    <message numerus="yes">
        <source>nobody answers there: not one of %n port(s) took a connection or refused it</source>
        <translation>
            <numerusform>nid oes neb yn ateb yno: ni wnaeth yr un o&apos;r pyrth (%n) dderbyn cysylltiad na&apos;i wrthod</numerusform>
            <numerusform>nid oes neb yn ateb yno: ni wnaeth y porth (%n) dderbyn cysylltiad na&apos;i wrthod</numerusform>
            <numerusform>nid oes neb yn ateb yno: ni wnaeth yr un o&apos;r pyrth (%n) dderbyn cysylltiad na&apos;i wrthod</numerusform>
            <numerusform>nid oes neb yn ateb yno: ni wnaeth yr un o&apos;r pyrth (%n) dderbyn cysylltiad na&apos;i wrthod</numerusform>
            <numerusform>nid oes neb yn ateb yno: ni wnaeth yr un o&apos;r pyrth (%n) dderbyn cysylltiad na&apos;i wrthod</numerusform>
        </translation>
    </message>
    <message>
        <source>check the address, the cable, and whether the device is on</source>
        <translation>gwiriwch y cyfeiriad, y cebl, ac a yw&apos;r ddyfais ymlaen</translation>
    </message>
    <message>
        <source>the scan was stopped</source>
        <translation>ataliwyd y sgan</translation>
    </message>
    <message>
        <source>nmap is not installed: the ports were scanned with a simpler scanner</source>
        <translation>nid yw nmap wedi&apos;i osod: sganiwyd y pyrth â sganiwr symlach</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) take connections: something in between seems to answer for the device</source>
        <translation>
            <numerusform>mae %n porth yn derbyn cysylltiadau: mae&apos;n ymddangos bod rhywbeth yn y canol yn ateb dros y ddyfais</numerusform>
            <numerusform>mae %n porth yn derbyn cysylltiadau: mae&apos;n ymddangos bod rhywbeth yn y canol yn ateb dros y ddyfais</numerusform>
            <numerusform>mae %n o byrth yn derbyn cysylltiadau: mae&apos;n ymddangos bod rhywbeth yn y canol yn ateb dros y ddyfais</numerusform>
            <numerusform>mae %n phorth yn derbyn cysylltiadau: mae&apos;n ymddangos bod rhywbeth yn y canol yn ateb dros y ddyfais</numerusform>
            <numerusform>mae %n porth yn derbyn cysylltiadau: mae&apos;n ymddangos bod rhywbeth yn y canol yn ateb dros y ddyfais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an address of this computer: what answers there may be this computer and not the device</source>
        <translation>mae %1 yn un o gyfeiriadau&apos;r cyfrifiadur hwn: gall mai&apos;r cyfrifiadur hwn, ac nid y ddyfais, sy&apos;n ateb yno</translation>
    </message>
    <message>
        <source>only the first %1 of %2 open ports were looked at</source>
        <translation>dim ond y %1 cyntaf o %2 o byrth agored yr edrychwyd arnynt</translation>
    </message>
</context>
<context>
    <name>assessment::harness::PowerStep</name>
    <message>
        <source>by hand</source>
        <translation>â llaw</translation>
    </message>
    <message>
        <source>the device went on talking after its power was switched off</source>
        <translation>daliodd y ddyfais i siarad ar ôl diffodd ei phŵer</translation>
    </message>
    <message>
        <source>the device still answers after its power was switched off</source>
        <translation>mae&apos;r ddyfais yn dal i ateb ar ôl diffodd ei phŵer</translation>
    </message>
    <message>
        <source>only switching off can be proved</source>
        <translation>dim ond diffodd y gellir ei brofi</translation>
    </message>
</context>
<context>
    <name>assessment::harness::PowerSwitch</name>
    <message>
        <source>the power switch cannot be used</source>
        <translation>ni ellir defnyddio&apos;r switsh pŵer</translation>
    </message>
    <message>
        <source>the power switch failed</source>
        <translation>methodd y switsh pŵer</translation>
    </message>
    <message>
        <source>try the command by hand</source>
        <translation>rhowch gynnig ar y gorchymyn â llaw</translation>
    </message>
    <message>
        <source>it does not say where on, off or cycle belongs</source>
        <translation>nid yw&apos;n dweud ble mae on, off neu cycle yn perthyn</translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation>nid oes rhaglen o&apos;r fath</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>chwalodd</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>gorffennodd â chod %1</translation>
    </message>
    <message>
        <source>give its full path, or install it</source>
        <translation>rhowch ei llwybr llawn, neu gosodwch hi</translation>
    </message>
    <message>
        <source>it does not name a port of a hub</source>
        <translation>nid yw&apos;n enwi porth ar hyb</translation>
    </message>
    <message>
        <source>write for example uhubctl:1-1.4:2; the program uhubctl shows the hubs that can be switched</source>
        <translation>ysgrifennwch er enghraifft uhubctl:1-1.4:2; mae&apos;r rhaglen uhubctl yn dangos yr hybiau y gellir eu switsio</translation>
    </message>
    <message>
        <source>write a program, and {state} as one of its arguments; or uhubctl:, scpi: or relay: and where it is</source>
        <translation>ysgrifennwch raglen, gyda {state} yn un o&apos;i hargiau; neu uhubctl:, scpi: neu relay: a lle y mae</translation>
    </message>
</context>
<context>
    <name>assessment::harness::ProbeStep</name>
    <message>
        <source>the device shows more than can be judged</source>
        <translation>mae&apos;r ddyfais yn dangos mwy nag y gellir ei farnu</translation>
    </message>
    <message>
        <source>there is no such probe</source>
        <translation>nid oes chwiliedydd o&apos;r fath</translation>
    </message>
</context>
<context>
    <name>assessment::harness::ProgramEvents</name>
    <message>
        <source>must consist of letters, digits and hyphens</source>
        <translation>rhaid iddo gynnwys llythrennau, digidau a chysylltnodau yn unig</translation>
    </message>
    <message>
        <source>&quot;least&quot; and &quot;most&quot; belong together</source>
        <translation>mae &quot;least&quot; a &quot;most&quot; yn perthyn gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>it is outside its own bounds</source>
        <translation>mae y tu allan i&apos;w derfynau ei hun</translation>
    </message>
    <message>
        <source>a secret has none</source>
        <translation>nid oes gan gyfrinach un</translation>
    </message>
    <message>
        <source>tests of this name come with Assay</source>
        <translation>daw profion o&apos;r enw hwn gydag Assay</translation>
    </message>
    <message>
        <source>there must be at least one</source>
        <translation>rhaid bod o leiaf un</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ar goll</translation>
    </message>
    <message>
        <source>another setting has it</source>
        <translation>mae gosodiad arall yn ei ddefnyddio</translation>
    </message>
    <message>
        <source>&quot;low&quot; is above &quot;high&quot;</source>
        <translation>mae &quot;low&quot; yn uwch na &quot;high&quot;</translation>
    </message>
    <message>
        <source>it is not base64</source>
        <translation>nid yw&apos;n base64</translation>
    </message>
    <message numerus="yes">
        <source>more than %n element(s)</source>
        <translation>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy nag %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
            <numerusform>mwy na %n elfen</numerusform>
        </translation>
    </message>
    <message>
        <source>there must be at least two</source>
        <translation>rhaid bod o leiaf ddau</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 i %2)</translation>
    </message>
    <message>
        <source> (at least %1)</source>
        <translation> (o leiaf %1)</translation>
    </message>
    <message>
        <source> (at most %1)</source>
        <translation> (%1 ar y mwyaf)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>llinell %1</translation>
    </message>
    <message>
        <source>what the program says is not understood</source>
        <translation>ni ddeellir yr hyn y mae&apos;r rhaglen yn ei ddweud</translation>
    </message>
</context>
<context>
    <name>assessment::harness::ProgramProcess</name>
    <message>
        <source>the program cannot be used as a test</source>
        <translation>ni ellir defnyddio&apos;r rhaglen fel prawf</translation>
    </message>
    <message>
        <source>the program does not keep to the protocol</source>
        <translation>nid yw&apos;r rhaglen yn cadw at y protocol</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nid oes ffeil o&apos;r fath</translation>
    </message>
    <message>
        <source>give its path</source>
        <translation>rhowch ei llwybr</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>nid yw&apos;n ffeil gyffredin</translation>
    </message>
    <message>
        <source>it may not be executed</source>
        <translation>ni chaniateir ei gweithredu</translation>
    </message>
    <message>
        <source>chmod +x it, and let its first line name the interpreter</source>
        <translation>rhedwch chmod +x arni, a gofalwch fod ei llinell gyntaf yn enwi&apos;r dehonglydd</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>mae&apos;n fwy na %1 MiB</translation>
    </message>
    <message>
        <source>check the interpreter in its first line</source>
        <translation>gwiriwch y dehonglydd yn ei llinell gyntaf</translation>
    </message>
    <message>
        <source>its output</source>
        <translation>ei hallbwn</translation>
    </message>
    <message>
        <source>it is more than %1 MiB</source>
        <translation>mae&apos;n fwy na %1 MiB</translation>
    </message>
    <message>
        <source>its standard error</source>
        <translation>ei gwall safonol</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>llinell %1</translation>
    </message>
    <message>
        <source>it is longer than %1 KiB</source>
        <translation>mae&apos;n hwy na %1 KiB</translation>
    </message>
    <message>
        <source>it has not ended</source>
        <translation>nid yw wedi gorffen</translation>
    </message>
    <message>
        <source>it was ended by a signal (%1)</source>
        <translation>daeth signal â hi i ben (%1)</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>gorffennodd â chod %1</translation>
    </message>
</context>
<context>
    <name>assessment::harness::ProgramRun</name>
    <message>
        <source>the program does not keep to the protocol</source>
        <translation>nid yw&apos;r rhaglen yn cadw at y protocol</translation>
    </message>
    <message>
        <source>the test cannot be run</source>
        <translation>ni ellir rhedeg y prawf</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>fe&apos;i canslwyd</translation>
    </message>
    <message>
        <source>its first line is not a hello</source>
        <translation>nid hello yw ei llinell gyntaf</translation>
    </message>
    <message>
        <source>it ended without a hello</source>
        <translation>gorffennodd heb hello</translation>
    </message>
    <message>
        <source>%1 without a hello</source>
        <translation>%1 heb hello</translation>
    </message>
    <message>
        <source>it did not say hello within %1 s</source>
        <translation>ni ddywedodd hello o fewn %1 s</translation>
    </message>
    <message>
        <source>the file of the program changed while it ran</source>
        <translation>newidiodd ffeil y rhaglen tra oedd yn rhedeg</translation>
    </message>
    <message>
        <source>the program said hello twice</source>
        <translation>dywedodd y rhaglen hello ddwywaith</translation>
    </message>
    <message numerus="yes">
        <source>the program reports more than %n finding(s)</source>
        <translation>
            <numerusform>mae&apos;r rhaglen yn adrodd mwy na %n canfyddiad</numerusform>
            <numerusform>mae&apos;r rhaglen yn adrodd mwy nag %n canfyddiad</numerusform>
            <numerusform>mae&apos;r rhaglen yn adrodd mwy na %n o ganfyddiadau</numerusform>
            <numerusform>mae&apos;r rhaglen yn adrodd mwy na %n chanfyddiad</numerusform>
            <numerusform>mae&apos;r rhaglen yn adrodd mwy na %n canfyddiad</numerusform>
        </translation>
    </message>
    <message>
        <source>a measured value is out of its bounds: %1</source>
        <translation>mae gwerth a fesurwyd y tu allan i&apos;w derfynau: %1</translation>
    </message>
    <message>
        <source>the program said &quot;%1&quot; after &quot;%2&quot;, and a verdict only gets worse</source>
        <translation>dywedodd y rhaglen &quot;%1&quot; ar ôl &quot;%2&quot;, a gwaethygu&apos;n unig a wna dyfarniad</translation>
    </message>
    <message>
        <source>the device prints the secret &quot;%1&quot; that was given to this run</source>
        <translation>mae&apos;r ddyfais yn argraffu&apos;r gyfrinach &quot;%1&quot; a roddwyd i&apos;r rhediad hwn</translation>
    </message>
    <message>
        <source>the device prints a secret it was given</source>
        <translation>mae&apos;r ddyfais yn argraffu cyfrinach a roddwyd iddi</translation>
    </message>
    <message>
        <source>the program ended without a verdict</source>
        <translation>gorffennodd y rhaglen heb ddyfarniad</translation>
    </message>
    <message>
        <source>the test established nothing</source>
        <translation>ni sefydlodd y prawf ddim</translation>
    </message>
    <message>
        <source>says the same each time it is asked</source>
        <translation>yn dweud yr un peth bob tro y gofynnir iddi</translation>
    </message>
    <message>
        <source>it said something else</source>
        <translation>dywedodd rywbeth arall</translation>
    </message>
    <message>
        <source>it did not end within %1 s</source>
        <translation>ni orffennodd o fewn %1 s</translation>
    </message>
    <message>
        <source>keeps to the protocol from start to end</source>
        <translation>yn cadw at y protocol o&apos;r dechrau i&apos;r diwedd</translation>
    </message>
    <message>
        <source>gives a verdict with a reason</source>
        <translation>yn rhoi dyfarniad gyda rheswm</translation>
    </message>
    <message>
        <source>it ended without a verdict</source>
        <translation>gorffennodd heb ddyfarniad</translation>
    </message>
    <message>
        <source>its verdict only gets worse</source>
        <translation>gwaethygu&apos;n unig a wna ei dyfarniad</translation>
    </message>
    <message>
        <source>a later verdict was better</source>
        <translation>roedd dyfarniad diweddarach yn well</translation>
    </message>
    <message>
        <source>ends by itself with code 0</source>
        <translation>yn gorffen ohoni ei hun â chod 0</translation>
    </message>
    <message>
        <source>repeats no secret it was given</source>
        <translation>heb ailadrodd unrhyw gyfrinach a roddwyd iddi</translation>
    </message>
    <message>
        <source>a secret stands in what it wrote</source>
        <translation>mae cyfrinach yn yr hyn a ysgrifennodd</translation>
    </message>
    <message>
        <source>ends soon after it was cancelled</source>
        <translation>yn gorffen yn fuan ar ôl ei chanslo</translation>
    </message>
    <message>
        <source>it went on for more than %1 s and had to be killed</source>
        <translation>aeth yn ei blaen am fwy na %1 s a bu&apos;n rhaid ei therfynu</translation>
    </message>
    <message>
        <source>is a program that can be started</source>
        <translation>yn rhaglen y gellir ei chychwyn</translation>
    </message>
    <message>
        <source>says what it is within %1 s</source>
        <translation>yn dweud beth ydyw o fewn %1 s</translation>
    </message>
</context>
<context>
    <name>assessment::harness::Reconnect</name>
    <message>
        <source>it was stopped before its end</source>
        <translation>fe&apos;i hataliwyd cyn iddo orffen</translation>
    </message>
    <message>
        <source>nothing was tried often enough to see a pattern: it takes four tries for the same thing without an answer</source>
        <translation>ni roddwyd cynnig ar ddim yn ddigon aml i weld patrwm: mae angen pedwar cynnig ar yr un peth heb ateb</translation>
    </message>
    <message>
        <source>the device talks to more places than were looked at</source>
        <translation>mae&apos;r ddyfais yn siarad â mwy o leoedd nag yr edrychwyd arnynt</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) of the device in %1 s</source>
        <translation>
            <numerusform>%n pecyn o&apos;r ddyfais mewn %1 s</numerusform>
            <numerusform>%n pecyn o&apos;r ddyfais mewn %1 s</numerusform>
            <numerusform>%n o becynnau o&apos;r ddyfais mewn %1 s</numerusform>
            <numerusform>%n phecyn o&apos;r ddyfais mewn %1 s</numerusform>
            <numerusform>%n pecyn o&apos;r ddyfais mewn %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::Replay</name>
    <message>
        <source>the run cannot be replayed</source>
        <translation>ni ellir ailchwarae&apos;r rhediad</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) sent, SHA-256 %1</source>
        <translation>
            <numerusform>anfonwyd %n darn, SHA-256 %1</numerusform>
            <numerusform>anfonwyd %n darn, SHA-256 %1</numerusform>
            <numerusform>anfonwyd %n o ddarnau, SHA-256 %1</numerusform>
            <numerusform>anfonwyd %n darn, SHA-256 %1</numerusform>
            <numerusform>anfonwyd %n darn, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the console shows a crash: %1</source>
        <translation>mae&apos;r consol yn dangos chwalfa: %1</translation>
    </message>
    <message>
        <source>the device crashed when the run was replayed</source>
        <translation>chwalodd y ddyfais pan ailchwaraewyd y rhediad</translation>
    </message>
    <message>
        <source>the same bytes were sent as in the recorded run; what the device said is in the transcript</source>
        <translation>anfonwyd yr un beitiau ag yn y rhediad a gofnodwyd; mae&apos;r hyn a ddywedodd y ddyfais yn y trawsgrifiad</translation>
    </message>
    <message>
        <source>other bytes were sent than in the recorded run</source>
        <translation>anfonwyd beitiau gwahanol i&apos;r rhai yn y rhediad a gofnodwyd</translation>
    </message>
    <message>
        <source>it is no transcript of a run</source>
        <translation>nid yw&apos;n drawsgrifiad o rediad</translation>
    </message>
    <message>
        <source>record %1 of the transcript is not as the run wrote it</source>
        <translation>nid yw cofnod %1 y trawsgrifiad fel yr ysgrifennodd y rhediad ef</translation>
    </message>
    <message>
        <source>it holds more than can be replayed</source>
        <translation>mae&apos;n cynnwys mwy nag y gellir ei ailchwarae</translation>
    </message>
    <message>
        <source>there is no fuzz input %1 in it</source>
        <translation>nid oes mewnbwn ffysio %1 ynddo</translation>
    </message>
    <message>
        <source>that run typed nothing</source>
        <translation>ni theipiodd y rhediad hwnnw ddim</translation>
    </message>
    <message>
        <source>whatever the recorded run did</source>
        <translation>beth bynnag a wnaeth y rhediad a gofnodwyd</translation>
    </message>
    <message>
        <source>Send what the recorded run sent</source>
        <translation>Anfon yr hyn a anfonodd y rhediad a gofnodwyd</translation>
    </message>
</context>
<context>
    <name>assessment::harness::Risk</name>
    <message>
        <source>Passive</source>
        <translation>Goddefol</translation>
    </message>
    <message>
        <source>Reads sensitive data</source>
        <translation>Yn darllen data sensitif</translation>
    </message>
    <message>
        <source>Intrusive</source>
        <translation>Ymwthiol</translation>
    </message>
    <message>
        <source>Destructive</source>
        <translation>Dinistriol</translation>
    </message>
    <message>
        <source>a serial port</source>
        <translation>porth cyfresol</translation>
    </message>
    <message>
        <source>the device on USB</source>
        <translation>y ddyfais ar USB</translation>
    </message>
    <message>
        <source>the address of the device on the network</source>
        <translation>cyfeiriad y ddyfais ar y rhwydwaith</translation>
    </message>
</context>
<context>
    <name>assessment::harness::Run</name>
    <message>
        <source>the test cannot be run</source>
        <translation>ni ellir rhedeg y prawf</translation>
    </message>
    <message>
        <source>it is %1 (%2), and consent was given for %3 only</source>
        <translation>mae&apos;n %1 (%2), a dim ond i %3 y rhoddwyd cydsyniad</translation>
    </message>
    <message>
        <source>give consent to %1 tests on this device</source>
        <translation>rhowch gydsyniad i brofion %1 ar y ddyfais hon</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>nid yw &quot;%1&quot; yn rhif cyfan o %2 i %3</translation>
    </message>
    <message>
        <source>the value is too long</source>
        <translation>mae&apos;r gwerth yn rhy hir</translation>
    </message>
    <message>
        <source>%1 has no such setting</source>
        <translation>nid oes gan %1 osodiad o&apos;r fath</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>mae ganddo %1</translation>
    </message>
    <message>
        <source>%1 takes no secret of this name</source>
        <translation>nid yw %1 yn cymryd cyfrinach o&apos;r enw hwn</translation>
    </message>
    <message>
        <source>the transcript cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r trawsgrifiad</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>ni ellir creu&apos;r ffolder</translation>
    </message>
    <message>
        <source>the run cannot go on</source>
        <translation>ni ellir parhau â&apos;r rhediad</translation>
    </message>
    <message>
        <source>start it anew; the transcript stays as it is</source>
        <translation>dechreuwch ef o&apos;r newydd; mae&apos;r trawsgrifiad yn aros fel y mae</translation>
    </message>
    <message>
        <source>that run has ended</source>
        <translation>mae&apos;r rhediad hwnnw wedi gorffen</translation>
    </message>
    <message>
        <source>record %1 is damaged</source>
        <translation>mae cofnod %1 wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>it is no transcript of %1</source>
        <translation>nid yw&apos;n drawsgrifiad o %1</translation>
    </message>
    <message>
        <source>it was made with another version of the test</source>
        <translation>fe&apos;i gwnaed â fersiwn arall o&apos;r prawf</translation>
    </message>
    <message>
        <source>it was made with other settings</source>
        <translation>fe&apos;i gwnaed â gosodiadau eraill</translation>
    </message>
    <message>
        <source>no cycle had been finished</source>
        <translation>nid oedd yr un cylch wedi&apos;i orffen</translation>
    </message>
    <message>
        <source>the test needs %1</source>
        <translation>mae angen %1 ar y prawf</translation>
    </message>
    <message>
        <source>the interrupted run does not fit to this test</source>
        <translation>nid yw&apos;r rhediad y torrwyd ar ei draws yn cyd-fynd â&apos;r prawf hwn</translation>
    </message>
    <message>
        <source>%1 bytes of the device were lost before they could be read</source>
        <translation>collwyd %1 beit o&apos;r ddyfais cyn y gellid eu darllen</translation>
    </message>
</context>
<context>
    <name>assessment::harness::ScriptReader</name>
    <message>
        <source>there is no key %1</source>
        <translation>nid oes bysell %1</translation>
    </message>
    <message>
        <source>the device test cannot be used</source>
        <translation>ni ellir defnyddio&apos;r prawf dyfais</translation>
    </message>
    <message>
        <source>&quot;least&quot; and &quot;most&quot; belong together</source>
        <translation>mae &quot;least&quot; a &quot;most&quot; yn perthyn gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>it is outside its own bounds</source>
        <translation>mae y tu allan i&apos;w derfynau ei hun</translation>
    </message>
    <message>
        <source>the test does not speak about this provision</source>
        <translation>nid yw&apos;r prawf yn sôn am y ddarpariaeth hon</translation>
    </message>
    <message>
        <source>there is no such list</source>
        <translation>nid oes rhestr o&apos;r fath</translation>
    </message>
    <message>
        <source>a verdict needs its reason</source>
        <translation>mae angen rheswm dros ddyfarniad</translation>
    </message>
    <message>
        <source>there is no such finding</source>
        <translation>nid oes canfyddiad o&apos;r fath</translation>
    </message>
    <message>
        <source>the setting may be outside %1 to %2</source>
        <translation>gall y gosodiad fod y tu allan i %1 i %2</translation>
    </message>
    <message>
        <source>neither a whole number nor a setting with bounds</source>
        <translation>nid yw&apos;n rhif cyfan nac yn osodiad â therfynau</translation>
    </message>
    <message>
        <source>there is no such pattern</source>
        <translation>nid oes patrwm o&apos;r fath</translation>
    </message>
    <message>
        <source>not a regular expression: %1</source>
        <translation>nid yw&apos;n fynegiant rheolaidd: %1</translation>
    </message>
    <message>
        <source>it matches nothing at all, which proves nothing</source>
        <translation>mae&apos;n cyfateb i ddim byd o gwbl, ac nid yw hynny&apos;n profi dim</translation>
    </message>
    <message>
        <source>nothing is called %1</source>
        <translation>nid oes dim o&apos;r enw %1</translation>
    </message>
    <message>
        <source>the label %1 is there twice</source>
        <translation>mae&apos;r label %1 yno ddwywaith</translation>
    </message>
    <message>
        <source>there is no step called %1</source>
        <translation>nid oes cam o&apos;r enw %1</translation>
    </message>
    <message>
        <source>the device test cannot be run</source>
        <translation>ni ellir rhedeg y prawf dyfais</translation>
    </message>
    <message>
        <source>there is no such test</source>
        <translation>nid oes prawf o&apos;r fath</translation>
    </message>
    <message>
        <source>choose one that &quot;harness list&quot; shows</source>
        <translation>dewiswch un y mae &quot;harness list&quot; yn ei ddangos</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nid oes ffeil o&apos;r fath</translation>
    </message>
    <message>
        <source>there is no need called %1</source>
        <translation>nid oes angen o&apos;r enw %1</translation>
    </message>
    <message>
        <source>the part is wrong</source>
        <translation>mae&apos;r rhan yn anghywir</translation>
    </message>
    <message>
        <source>the test has more than %1 steps</source>
        <translation>mae gan y prawf fwy na %1 cam</translation>
    </message>
    <message>
        <source>a loop cannot stand here</source>
        <translation>ni all dolen sefyll yma</translation>
    </message>
    <message>
        <source>&quot;parts&quot; does not name it</source>
        <translation>nid yw &quot;parts&quot; yn ei henwi</translation>
    </message>
    <message>
        <source>a part cannot use another one</source>
        <translation>ni all rhan ddefnyddio rhan arall</translation>
    </message>
    <message>
        <source>no step sees facts of the kind %1</source>
        <translation>nid oes yr un cam yn gweld ffeithiau o&apos;r math %1</translation>
    </message>
    <message>
        <source>what was not seen cannot pass</source>
        <translation>ni all yr hyn nas gwelwyd lwyddo</translation>
    </message>
</context>
<context>
    <name>assessment::harness::ScriptRunner</name>
    <message>
        <source>the device prints the secret &quot;%1&quot; that was given to this run</source>
        <translation>mae&apos;r ddyfais yn argraffu&apos;r gyfrinach &quot;%1&quot; a roddwyd i&apos;r rhediad hwn</translation>
    </message>
    <message>
        <source>the device prints a secret it was given</source>
        <translation>mae&apos;r ddyfais yn argraffu cyfrinach a roddwyd iddi</translation>
    </message>
    <message>
        <source>nothing came from the device</source>
        <translation>ni ddaeth dim o&apos;r ddyfais</translation>
    </message>
    <message>
        <source>most of what came is not readable; check the speed of the port</source>
        <translation>nid oes modd darllen y rhan fwyaf o&apos;r hyn a ddaeth; gwiriwch gyflymder y porth</translation>
    </message>
    <message>
        <source>the test established nothing</source>
        <translation>ni sefydlodd y prawf ddim</translation>
    </message>
    <message>
        <source>the script runs in circles</source>
        <translation>mae&apos;r sgript yn mynd mewn cylchoedd</translation>
    </message>
    <message>
        <source>The run was interrupted here and goes on with cycle %1</source>
        <translation>Torrwyd ar draws y rhediad yma ac mae&apos;n mynd yn ei flaen gyda chylch %1</translation>
    </message>
    <message>
        <source>nothing was seen of the device</source>
        <translation>ni welwyd dim o&apos;r ddyfais</translation>
    </message>
</context>
<context>
    <name>assessment::harness::ScriptValues</name>
    <message>
        <source>the password that was given</source>
        <translation>y cyfrinair a roddwyd</translation>
    </message>
    <message>
        <source>the password of entry %1 of the bundled list</source>
        <translation>cyfrinair eitem %1 y rhestr sydd wedi&apos;i chynnwys</translation>
    </message>
</context>
<context>
    <name>assessment::harness::SecretFilter</name>
    <message>
        <source>the secret cannot be used</source>
        <translation>ni ellir defnyddio&apos;r gyfrinach</translation>
    </message>
    <message>
        <source>it is shorter than %1 characters and could not be masked reliably</source>
        <translation>mae&apos;n fyrrach na %1 nod ac ni ellid ei masgio&apos;n ddibynadwy</translation>
    </message>
    <message>
        <source>it holds control characters or more than one line</source>
        <translation>mae&apos;n cynnwys nodau rheoli neu fwy nag un llinell</translation>
    </message>
</context>
<context>
    <name>assessment::harness::SerialDeviceLink</name>
    <message>
        <source>there is no such port</source>
        <translation>nid oes porth o&apos;r fath</translation>
    </message>
    <message>
        <source>connect the adapter, and look with &quot;device list&quot; how it is called</source>
        <translation>cysylltwch yr addasydd, ac edrychwch gyda &quot;device list&quot; beth yw ei enw</translation>
    </message>
    <message>
        <source>you may not use this port</source>
        <translation>ni chewch ddefnyddio&apos;r porth hwn</translation>
    </message>
    <message>
        <source>add yourself to the group that owns it, usually &quot;dialout&quot;, and log in again</source>
        <translation>ychwanegwch eich hun at y grŵp sy&apos;n berchen arno, &quot;dialout&quot; fel arfer, a mewngofnodwch eto</translation>
    </message>
    <message>
        <source>another program has it open%1</source>
        <translation>mae rhaglen arall wedi&apos;i agor%1</translation>
    </message>
    <message>
        <source>close that program first</source>
        <translation>caewch y rhaglen honno yn gyntaf</translation>
    </message>
    <message>
        <source>it is not a serial port that can be set up</source>
        <translation>nid yw&apos;n borth cyfresol y gellir ei osod</translation>
    </message>
    <message>
        <source>check the path and the speed</source>
        <translation>gwiriwch y llwybr a&apos;r cyflymder</translation>
    </message>
    <message>
        <source>the port cannot be opened</source>
        <translation>ni ellir agor y porth</translation>
    </message>
    <message>
        <source>the connection to the device is lost</source>
        <translation>collwyd y cysylltiad â&apos;r ddyfais</translation>
    </message>
    <message>
        <source>the port has gone</source>
        <translation>mae&apos;r porth wedi mynd</translation>
    </message>
    <message>
        <source>check the adapter and its cable, then run the test again</source>
        <translation>gwiriwch yr addasydd a&apos;i gebl, yna rhedwch y prawf eto</translation>
    </message>
</context>
<context>
    <name>assessment::harness::SerialPower</name>
    <message>
        <source>the power switch cannot be used</source>
        <translation>ni ellir defnyddio&apos;r switsh pŵer</translation>
    </message>
    <message>
        <source>the power switch failed</source>
        <translation>methodd y switsh pŵer</translation>
    </message>
    <message>
        <source>check the port, the speed and the cable of the switch</source>
        <translation>gwiriwch borth, cyflymder a chebl y switsh</translation>
    </message>
    <message>
        <source>its answer does not end</source>
        <translation>nid yw ei ateb yn gorffen</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>nid yw&apos;n ateb</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canslwyd</translation>
    </message>
    <message>
        <source>it took longer than %1 s</source>
        <translation>cymerodd fwy na %1 s</translation>
    </message>
    <message>
        <source>asked whether its output is %1 it answers &quot;%2&quot;</source>
        <translation>pan ofynnir a yw ei allbwn yn %1, mae&apos;n ateb &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here</source>
        <translation>nid yw &quot;%1&quot; yn golygu dim yma</translation>
    </message>
    <message>
        <source>known are: %1</source>
        <translation>y rhai hysbys yw: %1</translation>
    </message>
    <message>
        <source>it is not a number from 1 to %1</source>
        <translation>nid yw&apos;n rhif o 1 i %1</translation>
    </message>
    <message>
        <source>these are not bytes in hexadecimal digits</source>
        <translation>nid beitiau mewn digidau hecsadegol yw&apos;r rhain</translation>
    </message>
    <message>
        <source>write for example on=A00101A2 off=A00100A1</source>
        <translation>ysgrifennwch er enghraifft on=A00101A2 off=A00100A1</translation>
    </message>
    <message>
        <source>select must be one line of ASCII</source>
        <translation>rhaid i select fod yn un llinell o ASCII</translation>
    </message>
    <message>
        <source>it does not say which port</source>
        <translation>nid yw&apos;n dweud pa borth</translation>
    </message>
    <message>
        <source>write for example scpi:/dev/ttyUSB1</source>
        <translation>ysgrifennwch er enghraifft scpi:/dev/ttyUSB1</translation>
    </message>
</context>
<context>
    <name>assessment::harness::ShellStep</name>
    <message>
        <source>too much output</source>
        <translation>gormod o allbwn</translation>
    </message>
    <message>
        <source>exit code %1 after %2</source>
        <translation>cod gadael %1 ar ôl %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) after %1</source>
        <translation>
            <numerusform>%n llinell ar ôl %1</numerusform>
            <numerusform>%n llinell ar ôl %1</numerusform>
            <numerusform>%n o linellau ar ôl %1</numerusform>
            <numerusform>%n llinell ar ôl %1</numerusform>
            <numerusform>%n llinell ar ôl %1</numerusform>
        </translation>
    </message>
    <message>
        <source>it has to be one line</source>
        <translation>rhaid iddo fod yn un llinell</translation>
    </message>
    <message>
        <source>it names no part of the line, as (?&lt;name&gt;…) does</source>
        <translation>nid yw&apos;n enwi unrhyw ran o&apos;r llinell, fel y mae (?&lt;name&gt;…) yn ei wneud</translation>
    </message>
    <message>
        <source>the shell of the device did not answer a command</source>
        <translation>nid atebodd cragen y ddyfais orchymyn</translation>
    </message>
</context>
<context>
    <name>assessment::harness::ShownLines</name>
    <message>
        <source>the transcript cannot be shown</source>
        <translation>ni ellir dangos y trawsgrifiad</translation>
    </message>
    <message>
        <source>check that there is room and that you may write there</source>
        <translation>gwiriwch fod lle a bod gennych hawl i ysgrifennu yno</translation>
    </message>
    <message>
        <source>make room where temporary files go</source>
        <translation>gwnewch le yn y man lle cedwir ffeiliau dros dro</translation>
    </message>
</context>
<context>
    <name>assessment::harness::StepContext</name>
    <message>
        <source>Switch the device off now.</source>
        <translation>Diffoddwch y ddyfais nawr.</translation>
    </message>
    <message>
        <source>Switch the device on now.</source>
        <translation>Trowch y ddyfais ymlaen nawr.</translation>
    </message>
    <message>
        <source>Switch the device off and on again now.</source>
        <translation>Diffoddwch y ddyfais nawr a&apos;i throi ymlaen eto.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Cannot do this</source>
        <translation>Ni ellir gwneud hyn</translation>
    </message>
    <message>
        <source>the power of the device could not be switched</source>
        <translation>ni ellid switsio pŵer y ddyfais</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>assessment::harness::TcpPorts</name>
    <message>
        <source>port %1 takes connections and ends them at once: something in between may answer for the device</source>
        <translation>mae porth %1 yn derbyn cysylltiadau ac yn eu terfynu ar unwaith: gall rhywbeth yn y canol fod yn ateb dros y ddyfais</translation>
    </message>
    <message>
        <source>the UDP ports to be asked are not readable, or are more than 200</source>
        <translation>nid oes modd darllen y pyrth UDP i&apos;w holi, neu mae mwy na 200 ohonynt</translation>
    </message>
    <message>
        <source>no UDP port answered in any way: a filter, or nothing is told of closed ports</source>
        <translation>nid atebodd yr un porth UDP mewn unrhyw ffordd: mae hidlydd, neu ni ddywedir dim am byrth caeedig</translation>
    </message>
    <message>
        <source>the second scan failed: %1</source>
        <translation>methodd yr ail sgan: %1</translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation>fe&apos;i hataliwyd cyn iddo orffen</translation>
    </message>
    <message numerus="yes">
        <source>%n open TCP port(s) of %1, %2 UDP, in %3 s</source>
        <translation>
            <numerusform>%n porth TCP agored o %1, %2 UDP, mewn %3 s</numerusform>
            <numerusform>%n porth TCP agored o %1, %2 UDP, mewn %3 s</numerusform>
            <numerusform>%n o byrth TCP agored o %1, %2 UDP, mewn %3 s</numerusform>
            <numerusform>%n phorth TCP agored o %1, %2 UDP, mewn %3 s</numerusform>
            <numerusform>%n porth TCP agored o %1, %2 UDP, mewn %3 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::TlsConnection</name>
    <message>
        <source>no encryption</source>
        <translation>dim amgryptio</translation>
    </message>
    <message>
        <source>no authentication</source>
        <translation>dim dilysu</translation>
    </message>
    <message>
        <source>weakened for export</source>
        <translation>wedi&apos;i wanhau ar gyfer allforio</translation>
    </message>
    <message>
        <source>64-bit blocks</source>
        <translation>blociau 64 did</translation>
    </message>
    <message>
        <source>3DES, 64-bit blocks</source>
        <translation>3DES, blociau 64 did</translation>
    </message>
    <message>
        <source>%1-bit key</source>
        <translation>allwedd %1 did</translation>
    </message>
</context>
<context>
    <name>assessment::harness::TlsQuality</name>
    <message>
        <source>%1 key with %2 bits</source>
        <translation>allwedd %1 o %2 did</translation>
    </message>
    <message>
        <source>signed with %1</source>
        <translation>llofnodwyd â %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>wedi dod i ben</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>heb fod yn ddilys eto</translation>
    </message>
    <message>
        <source>%1 is an address of this computer: what answers there may be this computer and not the device</source>
        <translation>mae %1 yn un o gyfeiriadau&apos;r cyfrifiadur hwn: gall mai&apos;r cyfrifiadur hwn, ac nid y ddyfais, sy&apos;n ateb yno</translation>
    </message>
    <message>
        <source>only the first %1 of %2 open ports were looked at</source>
        <translation>dim ond y %1 cyntaf o %2 o byrth agored yr edrychwyd arnynt</translation>
    </message>
    <message>
        <source>port %1 did not answer when it was asked for %2</source>
        <translation>nid atebodd porth %1 pan ofynnwyd iddo am %2</translation>
    </message>
    <message>
        <source>sslscan could not look at port %1: %2</source>
        <translation>ni allai sslscan edrych ar borth %1: %2</translation>
    </message>
    <message>
        <source>nmap did not look for ciphers at port %1</source>
        <translation>ni chwiliodd nmap am seiffrau ar borth %1</translation>
    </message>
    <message>
        <source>testssl did not come to its end at port %1</source>
        <translation>ni chyrhaeddodd testssl ei ddiwedd ar borth %1</translation>
    </message>
    <message>
        <source>the certificate at port %1 was not seen</source>
        <translation>ni welwyd y dystysgrif ar borth %1</translation>
    </message>
    <message>
        <source>neither sslscan nor nmap looked at port %1: SSL 2 and 3, and ciphers that our OpenSSL no longer has, were not tried</source>
        <translation>nid edrychodd sslscan na nmap ar borth %1: ni roddwyd cynnig ar SSL 2 a 3, nac ar seiffrau nad ydynt bellach yn ein OpenSSL ni</translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation>fe&apos;i hataliwyd cyn iddo orffen</translation>
    </message>
    <message>
        <source>no port of the device speaks TLS</source>
        <translation>nid oes yr un porth ar y ddyfais yn siarad TLS</translation>
    </message>
    <message numerus="yes">
        <source>%n TLS service(s), in %1 s</source>
        <translation>
            <numerusform>%n gwasanaeth TLS, mewn %1 s</numerusform>
            <numerusform>%n gwasanaeth TLS, mewn %1 s</numerusform>
            <numerusform>%n o wasanaethau TLS, mewn %1 s</numerusform>
            <numerusform>%n gwasanaeth TLS, mewn %1 s</numerusform>
            <numerusform>%n gwasanaeth TLS, mewn %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::ToolRun</name>
    <message>
        <source>%1 was stopped</source>
        <translation>ataliwyd %1</translation>
    </message>
    <message>
        <source>%1 was ended after %2 s without a result</source>
        <translation>daethpwyd â %1 i ben ar ôl %2 s heb ganlyniad</translation>
    </message>
    <message>
        <source>%1 printed far too much</source>
        <translation>argraffodd %1 lawer gormod</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>chwalodd %1</translation>
    </message>
    <message>
        <source>%1 ended with code %2</source>
        <translation>gorffennodd %1 â chod %2</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation>ni ellir rhedeg %1</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>nid yw wedi&apos;i osod</translation>
    </message>
    <message>
        <source>install the package that has it</source>
        <translation>gosodwch y pecyn sy&apos;n ei gynnwys</translation>
    </message>
</context>
<context>
    <name>assessment::harness::Traffic</name>
    <message>
        <source>the device talks to more places than were looked at</source>
        <translation>mae&apos;r ddyfais yn siarad â mwy o leoedd nag yr edrychwyd arnynt</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) of the device in %1 s, to %2 destinations</source>
        <translation>
            <numerusform>%n pecyn o&apos;r ddyfais mewn %1 s, i %2 cyrchfan</numerusform>
            <numerusform>%n pecyn o&apos;r ddyfais mewn %1 s, i %2 cyrchfan</numerusform>
            <numerusform>%n o becynnau o&apos;r ddyfais mewn %1 s, i %2 cyrchfan</numerusform>
            <numerusform>%n phecyn o&apos;r ddyfais mewn %1 s, i %2 cyrchfan</numerusform>
            <numerusform>%n pecyn o&apos;r ddyfais mewn %1 s, i %2 cyrchfan</numerusform>
        </translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation>fe&apos;i hataliwyd cyn iddo orffen</translation>
    </message>
</context>
<context>
    <name>assessment::harness::TranscriptReader</name>
    <message>
        <source>record %1 does not fit; what follows is not shown</source>
        <translation>nid yw cofnod %1 yn gyson; ni ddangosir yr hyn sy&apos;n dilyn</translation>
    </message>
    <message>
        <source>kept: %1, %2 bytes</source>
        <translation>cadwyd: %1, %2 beit</translation>
    </message>
    <message>
        <source>power %1</source>
        <translation>pŵer %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>canfuwyd: %1</translation>
    </message>
</context>
<context>
    <name>assessment::harness::TranscriptWriter</name>
    <message>
        <source>the transcript cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r trawsgrifiad</translation>
    </message>
    <message>
        <source>check that there is room and that you may write there</source>
        <translation>gwiriwch fod lle a bod gennych hawl i ysgrifennu yno</translation>
    </message>
    <message>
        <source>the transcript cannot be read</source>
        <translation>ni ellir darllen y trawsgrifiad</translation>
    </message>
    <message>
        <source>another run is writing it</source>
        <translation>mae rhediad arall yn ei ysgrifennu</translation>
    </message>
</context>
<context>
    <name>assessment::harness::UntrustedServer</name>
    <message>
        <source>the test server cannot wait for the device</source>
        <translation>ni all y gweinydd prawf aros am y ddyfais</translation>
    </message>
    <message>
        <source>it ended the connection</source>
        <translation>terfynodd y cysylltiad</translation>
    </message>
    <message>
        <source>it finished the handshake and said nothing</source>
        <translation>cwblhaodd yr ysgwyd llaw ac ni ddywedodd ddim</translation>
    </message>
    <message>
        <source>its certificate cannot be made</source>
        <translation>ni ellir creu ei dystysgrif</translation>
    </message>
    <message>
        <source>choose another port and lead the device there</source>
        <translation>dewiswch borth arall ac arweiniwch y ddyfais yno</translation>
    </message>
</context>
<context>
    <name>assessment::harness::UpdateChannel</name>
    <message>
        <source>the test server cannot wait for the device</source>
        <translation>ni all y gweinydd prawf aros am y ddyfais</translation>
    </message>
    <message>
        <source>it is not an address of this computer, or not one port</source>
        <translation>nid yw&apos;n un o gyfeiriadau&apos;r cyfrifiadur hwn, neu nid un porth ydyw</translation>
    </message>
    <message>
        <source>write them as in 192.168.7.1 and 443</source>
        <translation>ysgrifennwch hwy fel yn 192.168.7.1 a 443</translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation>fe&apos;i hataliwyd cyn iddo orffen</translation>
    </message>
    <message>
        <source>the device did not come to the test server</source>
        <translation>ni ddaeth y ddyfais at y gweinydd prawf</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of the device in %1 s</source>
        <translation>
            <numerusform>%n cysylltiad o&apos;r ddyfais mewn %1 s</numerusform>
            <numerusform>%n cysylltiad o&apos;r ddyfais mewn %1 s</numerusform>
            <numerusform>%n o gysylltiadau o&apos;r ddyfais mewn %1 s</numerusform>
            <numerusform>%n chysylltiad o&apos;r ddyfais mewn %1 s</numerusform>
            <numerusform>%n cysylltiad o&apos;r ddyfais mewn %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::UsbBackend</name>
    <message>
        <source>the system says no</source>
        <translation>mae&apos;r system yn gwrthod</translation>
    </message>
    <message>
        <source>unplug it, plug it in again, and look with &quot;device list&quot;</source>
        <translation>dad-blygiwch hi, plygiwch hi i mewn eto, ac edrychwch gyda &quot;device list&quot;</translation>
    </message>
    <message>
        <source>you may not use this device</source>
        <translation>ni chewch ddefnyddio&apos;r ddyfais hon</translation>
    </message>
    <message>
        <source>run this line, then plug the device in again: %1</source>
        <translation>rhedwch y llinell hon, yna plygiwch y ddyfais i mewn eto: %1</translation>
    </message>
    <message>
        <source>the device has gone</source>
        <translation>mae&apos;r ddyfais wedi mynd</translation>
    </message>
    <message>
        <source>plug it in again; a device that comes and goes may lack power</source>
        <translation>plygiwch hi i mewn eto; gall dyfais sy&apos;n mynd a dod fod yn brin o bŵer</translation>
    </message>
    <message>
        <source>the USB device cannot be opened</source>
        <translation>ni ellir agor y ddyfais USB</translation>
    </message>
    <message>
        <source>the interface cannot be used</source>
        <translation>ni ellir defnyddio&apos;r rhyngwyneb</translation>
    </message>
    <message>
        <source>this computer has its disk mounted on %1</source>
        <translation>mae disg y ddyfais wedi&apos;i fowntio ar %1 ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>unmount it first</source>
        <translation>dadfowntiwch ef yn gyntaf</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>mae rhaglen arall yn ei ddefnyddio</translation>
    </message>
    <message>
        <source>it is not part of what the device does now</source>
        <translation>nid yw&apos;n rhan o&apos;r hyn y mae&apos;r ddyfais yn ei wneud yn awr</translation>
    </message>
    <message>
        <source>close that program, for example with &quot;adb kill-server&quot;</source>
        <translation>caewch y rhaglen honno, er enghraifft gyda &quot;adb kill-server&quot;</translation>
    </message>
    <message>
        <source>look at it in its other configuration</source>
        <translation>edrychwch arni yn ei ffurfweddiad arall</translation>
    </message>
</context>
<context>
    <name>assessment::harness::UsbConnection</name>
    <message>
        <source>no serial number</source>
        <translation>dim rhif cyfresol</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>rhif cyfresol %1</translation>
    </message>
    <message>
        <source>%1 (%2, on port %3)</source>
        <translation>%1 (%2, ar borth %3)</translation>
    </message>
    <message>
        <source>the USB device cannot be chosen</source>
        <translation>ni ellir dewis y ddyfais USB</translation>
    </message>
    <message>
        <source>this is not the address of a USB device</source>
        <translation>nid cyfeiriad dyfais USB yw hwn</translation>
    </message>
    <message>
        <source>write VID:PID in hexadecimal, with :SERIAL or @PORT behind it when there are several; &quot;device list&quot; shows them</source>
        <translation>ysgrifennwch VID:PID yn hecsadegol, gyda :SERIAL neu @PORT ar ei ôl pan fydd sawl un; mae &quot;device list&quot; yn eu dangos</translation>
    </message>
    <message>
        <source>reading took longer than %1 s</source>
        <translation>cymerodd y darllen fwy na %1 s</translation>
    </message>
    <message>
        <source>the device has gone while it was read</source>
        <translation>aeth y ddyfais tra oedd yn cael ei darllen</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>mae&apos;r rhediad wedi gorffen</translation>
    </message>
    <message>
        <source>the device no longer answers</source>
        <translation>nid yw&apos;r ddyfais yn ateb mwyach</translation>
    </message>
    <message>
        <source>no such device is connected</source>
        <translation>nid oes dyfais o&apos;r fath wedi&apos;i chysylltu</translation>
    </message>
    <message>
        <source>connect it, and look with &quot;device list&quot; how it is called</source>
        <translation>cysylltwch hi, ac edrychwch gyda &quot;device list&quot; beth yw ei henw</translation>
    </message>
    <message>
        <source>the devices of this kind are others: %1</source>
        <translation>mae&apos;r dyfeisiau o&apos;r math hwn yn rhai eraill: %1</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>dewiswch un o %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices fit: %1</source>
        <translation>
            <numerusform>mae %n dyfais yn cyfateb: %1</numerusform>
            <numerusform>mae %n ddyfais yn cyfateb: %1</numerusform>
            <numerusform>mae %n o ddyfeisiau yn cyfateb: %1</numerusform>
            <numerusform>mae %n dyfais yn cyfateb: %1</numerusform>
            <numerusform>mae %n dyfais yn cyfateb: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the device cannot be looked at over USB</source>
        <translation>ni ellir edrych ar y ddyfais dros USB</translation>
    </message>
    <message>
        <source>no USB device is chosen</source>
        <translation>nid oes dyfais USB wedi&apos;i dewis</translation>
    </message>
    <message>
        <source>choose one; &quot;device list&quot; shows them</source>
        <translation>dewiswch un; mae &quot;device list&quot; yn eu dangos</translation>
    </message>
</context>
<context>
    <name>assessment::harness::UsbDeclaration</name>
    <message>
        <source>the declared interfaces cannot be read</source>
        <translation>ni ellir darllen y rhyngwynebau a ddatganwyd</translation>
    </message>
    <message>
        <source>it is neither class codes nor a group of interfaces</source>
        <translation>nid codau dosbarth na grŵp o ryngwynebau ydyw</translation>
    </message>
    <message>
        <source>write class codes such as 08/06/50, or one of %1, with commas between them</source>
        <translation>ysgrifennwch godau dosbarth megis 08/06/50, neu un o %1, gyda choma rhyngddynt</translation>
    </message>
</context>
<context>
    <name>assessment::harness::UsbIp</name>
    <message>
        <source>the USB device cannot be borrowed</source>
        <translation>ni ellir cael benthyg y ddyfais USB</translation>
    </message>
    <message>
        <source>the other side does not answer</source>
        <translation>nid yw&apos;r pen arall yn ateb</translation>
    </message>
    <message>
        <source>check that usbipd is running there and that no firewall is between</source>
        <translation>gwiriwch fod usbipd yn rhedeg yno ac nad oes mur gwarchod rhyngddynt</translation>
    </message>
    <message>
        <source>the other side does not speak USB/IP 1.1.1</source>
        <translation>nid yw&apos;r pen arall yn siarad USB/IP 1.1.1</translation>
    </message>
    <message>
        <source>check host and port</source>
        <translation>gwiriwch y gwesteiwr a&apos;r porth</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>mae&apos;r rhediad wedi dod i ben</translation>
    </message>
    <message>
        <source>there is no such computer</source>
        <translation>nid oes cyfrifiadur o&apos;r fath</translation>
    </message>
    <message>
        <source>check its name</source>
        <translation>gwiriwch ei enw</translation>
    </message>
    <message>
        <source>the other side takes no connection</source>
        <translation>nid yw&apos;r pen arall yn derbyn cysylltiadau</translation>
    </message>
    <message>
        <source>check that usbipd is running there, and its port</source>
        <translation>gwiriwch fod usbipd yn rhedeg yno, a&apos;i borth</translation>
    </message>
    <message>
        <source>somebody else has borrowed it</source>
        <translation>mae rhywun arall wedi cael ei benthyg</translation>
    </message>
    <message>
        <source>the other side does not lend it</source>
        <translation>nid yw&apos;r pen arall yn ei rhoi ar fenthyg</translation>
    </message>
    <message>
        <source>detach it there</source>
        <translation>datgysylltwch hi yno</translation>
    </message>
    <message>
        <source>bind it there with &quot;usbip bind&quot;, and look with &quot;device list --usbip HOST&quot; how it is called</source>
        <translation>rhwymwch hi yno gyda &quot;usbip bind&quot;, ac edrychwch gyda &quot;device list --usbip HOST&quot; beth yw ei henw</translation>
    </message>
    <message>
        <source>the interface cannot be used</source>
        <translation>ni ellir defnyddio&apos;r rhyngwyneb</translation>
    </message>
    <message>
        <source>it is not part of what the device does now</source>
        <translation>nid yw&apos;n rhan o&apos;r hyn y mae&apos;r ddyfais yn ei wneud yn awr</translation>
    </message>
    <message>
        <source>look at it in its other configuration</source>
        <translation>edrychwch arno yn ei ffurfweddiad arall</translation>
    </message>
    <message>
        <source>this is not the address of a lent device</source>
        <translation>nid cyfeiriad dyfais a roddir ar fenthyg yw hwn</translation>
    </message>
    <message>
        <source>write usbip://HOST/BUSID, or usbip://HOST:PORT/BUSID</source>
        <translation>ysgrifennwch usbip://HOST/BUSID, neu usbip://HOST:PORT/BUSID</translation>
    </message>
    <message>
        <source>it is not said which one</source>
        <translation>ni ddywedir pa un</translation>
    </message>
    <message>
        <source>write its bus id behind the host; &quot;device list --usbip HOST&quot; shows them</source>
        <translation>ysgrifennwch ei dynodydd bws ar ôl y gwesteiwr; mae &quot;device list --usbip HOST&quot; yn eu dangos</translation>
    </message>
</context>
<context>
    <name>assessment::harness::UsbProbes</name>
    <message numerus="yes">
        <source>%n facts in %1 s</source>
        <translation>
            <numerusform>%n ffaith mewn %1 s</numerusform>
            <numerusform>%n ffaith mewn %1 s</numerusform>
            <numerusform>%n ffaith mewn %1 s</numerusform>
            <numerusform>%n ffaith mewn %1 s</numerusform>
            <numerusform>%n ffaith mewn %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>the descriptors are malformed, so the device may have more than they show</source>
        <translation>nid yw&apos;r disgrifyddion ar y ffurf gywir, felly gall fod gan y ddyfais fwy nag y maent yn ei ddangos</translation>
    </message>
    <message>
        <source>only the first %1 settings of its interfaces are listed</source>
        <translation>dim ond %1 gosodiad cyntaf ei rhyngwynebau a restrir</translation>
    </message>
</context>
<context>
    <name>assessment::harness::UsbReading</name>
    <message>
        <source>the device does not say its descriptors; they are what this computer read when it was plugged in</source>
        <translation>nid yw&apos;r ddyfais yn rhoi ei disgrifyddion; dyma&apos;r hyn a ddarllenodd y cyfrifiadur hwn pan gafodd ei phlygio i mewn</translation>
    </message>
    <message>
        <source>the device does not say its device descriptor</source>
        <translation>nid yw&apos;r ddyfais yn rhoi ei disgrifydd dyfais</translation>
    </message>
    <message>
        <source>configuration %1 of the device could not be read</source>
        <translation>ni ellid darllen ffurfweddiad %1 y ddyfais</translation>
    </message>
    <message>
        <source>only the first %1 of its %2 configurations were read</source>
        <translation>dim ond y %1 cyntaf o&apos;i %2 ffurfweddiad a ddarllenwyd</translation>
    </message>
    <message>
        <source>only the first %1 of its texts were read</source>
        <translation>dim ond y %1 cyntaf o&apos;i thestunau a ddarllenwyd</translation>
    </message>
</context>
<context>
    <name>assessment::signing::Certificate</name>
    <message>
        <source>elliptic curve keys must be on P-256, this one is on %1</source>
        <translation>rhaid i allweddi cromlin eliptig fod ar P-256, mae&apos;r un hon ar %1</translation>
    </message>
    <message>
        <source>RSA keys need at least %1 bits, this one has %2</source>
        <translation>mae angen o leiaf %1 did ar allweddi RSA, mae gan yr un hon %2</translation>
    </message>
    <message>
        <source>Ed25519 keys are not accepted because common PDF readers cannot check their signatures</source>
        <translation>ni dderbynnir allweddi Ed25519 oherwydd na all darllenwyr PDF cyffredin wirio eu llofnodion</translation>
    </message>
    <message>
        <source>this kind of key is not accepted</source>
        <translation>ni dderbynnir y math hwn o allwedd</translation>
    </message>
    <message>
        <source>use a P-256 key</source>
        <translation>defnyddiwch allwedd P-256</translation>
    </message>
    <message>
        <source>the certificate is that of a certification authority</source>
        <translation>tystysgrif awdurdod tystysgrifau yw&apos;r dystysgrif</translation>
    </message>
    <message>
        <source>use the certificate of a signer</source>
        <translation>defnyddiwch dystysgrif llofnodwr</translation>
    </message>
    <message>
        <source>the key usage of the certificate does not allow signatures</source>
        <translation>nid yw defnydd allwedd y dystysgrif yn caniatáu llofnodion</translation>
    </message>
    <message>
        <source>use a certificate for digital signatures</source>
        <translation>defnyddiwch dystysgrif ar gyfer llofnodion digidol</translation>
    </message>
    <message>
        <source>the certificate is not meant for signing documents or e-mail</source>
        <translation>nid yw&apos;r dystysgrif wedi&apos;i bwriadu ar gyfer llofnodi dogfennau nac e-bost</translation>
    </message>
    <message>
        <source>use a certificate with the extended usage “document signing” or “e-mail protection”</source>
        <translation>defnyddiwch dystysgrif â&apos;r defnydd estynedig “document signing” neu “e-mail protection”</translation>
    </message>
</context>
<context>
    <name>assessment::signing::Chain</name>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Daeth tystysgrif %1 i ben ar %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Nid yw tystysgrif %1 yn ddilys cyn %2.</translation>
    </message>
    <message>
        <source>Nobody was named as trusted, so the signer was not checked.</source>
        <translation>Ni enwyd neb yr ymddiriedir ynddo, felly ni wiriwyd y llofnodwr.</translation>
    </message>
    <message>
        <source>The chain of the signer cannot be built.</source>
        <translation>Ni ellir adeiladu cadwyn y llofnodwr.</translation>
    </message>
    <message>
        <source>A certificate in the chain of %1 is damaged.</source>
        <translation>Mae tystysgrif yng nghadwyn %1 wedi&apos;i difrodi.</translation>
    </message>
    <message>
        <source>%1 is not among the signers you trust (%2).</source>
        <translation>Nid yw %1 ymhlith y llofnodwyr yr ydych yn ymddiried ynddynt (%2).</translation>
    </message>
</context>
<context>
    <name>assessment::signing::Cms</name>
    <message>
        <source>the signature cannot be made</source>
        <translation>ni ellir gwneud y llofnod</translation>
    </message>
    <message>
        <source>the cryptographic library refused</source>
        <translation>gwrthododd y llyfrgell gryptograffig</translation>
    </message>
    <message>
        <source>The certificate of the signer is missing.</source>
        <translation>Mae tystysgrif y llofnodwr ar goll.</translation>
    </message>
    <message>
        <source>The signature brings too many certificates.</source>
        <translation>Mae&apos;r llofnod yn dod â gormod o dystysgrifau.</translation>
    </message>
    <message>
        <source>The signature is not in distinguished encoding (DER).</source>
        <translation>Nid yw&apos;r llofnod yn yr amgodiad neilltuol (DER).</translation>
    </message>
    <message>
        <source>The signature brings content of its own.</source>
        <translation>Mae&apos;r llofnod yn dod â&apos;i gynnwys ei hun.</translation>
    </message>
    <message>
        <source>The signature has attributes that are not signed.</source>
        <translation>Mae gan y llofnod briodoleddau nad ydynt wedi&apos;u llofnodi.</translation>
    </message>
    <message>
        <source>The signature has a signing-time attribute, which PAdES forbids.</source>
        <translation>Mae gan y llofnod briodoledd signing-time, y mae PAdES yn ei gwahardd.</translation>
    </message>
    <message>
        <source>The signature does not name its certificate (signing-certificate-v2 is missing).</source>
        <translation>Nid yw&apos;r llofnod yn enwi ei dystysgrif (mae signing-certificate-v2 ar goll).</translation>
    </message>
    <message>
        <source>The file was changed after it was signed.</source>
        <translation>Newidiwyd y ffeil ar ôl ei llofnodi.</translation>
    </message>
    <message>
        <source>The signature was not made with the key of %1.</source>
        <translation>Ni wnaed y llofnod ag allwedd %1.</translation>
    </message>
    <message>
        <source>The key of the signer is not accepted: %1.</source>
        <translation>Ni dderbynnir allwedd y llofnodwr: %1.</translation>
    </message>
    <message>
        <source>The signer may not sign labels: %1.</source>
        <translation>Ni chaiff y llofnodwr lofnodi labeli: %1.</translation>
    </message>
    <message>
        <source>The signature names other certificates than those it brings.</source>
        <translation>Mae&apos;r llofnod yn enwi tystysgrifau heblaw&apos;r rhai y mae&apos;n dod â hwy.</translation>
    </message>
    <message>
        <source>A certificate that came with the signature is damaged.</source>
        <translation>Mae tystysgrif a ddaeth gyda&apos;r llofnod wedi&apos;i difrodi.</translation>
    </message>
    <message>
        <source>The signature brings a certificate that is not in its chain: %1.</source>
        <translation>Mae&apos;r llofnod yn dod â thystysgrif nad yw yn ei gadwyn: %1.</translation>
    </message>
    <message>
        <source>The signature holds more or other things than a label&apos;s signature has.</source>
        <translation>Mae&apos;r llofnod yn cynnwys mwy na llofnod label, neu bethau eraill.</translation>
    </message>
    <message>
        <source>the signature cannot be read</source>
        <translation>ni ellir darllen y llofnod</translation>
    </message>
    <message>
        <source>it is not a CMS structure with one signer</source>
        <translation>nid yw&apos;n strwythur CMS gydag un llofnodwr</translation>
    </message>
</context>
<context>
    <name>assessment::signing::Cose</name>
    <message>
        <source>the signed data of the code cannot be read</source>
        <translation>ni ellir darllen data llofnodedig y cod</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>mae&apos;n rhy fawr</translation>
    </message>
    <message>
        <source>it is not a COSE_Sign1 structure</source>
        <translation>nid yw&apos;n strwythur COSE_Sign1</translation>
    </message>
    <message>
        <source>its signature algorithm is not accepted</source>
        <translation>ni dderbynnir ei algorithm llofnodi</translation>
    </message>
    <message>
        <source>it is not in canonical encoding</source>
        <translation>nid yw mewn amgodiad canonaidd</translation>
    </message>
    <message>
        <source>the code cannot be signed</source>
        <translation>ni ellir llofnodi&apos;r cod</translation>
    </message>
    <message>
        <source>the cryptographic library refused</source>
        <translation>gwrthododd y llyfrgell gryptograffig</translation>
    </message>
    <message>
        <source>The certificate of the signer (key %1) is not at hand, so the code could not be checked.</source>
        <translation>Nid yw tystysgrif y llofnodwr (allwedd %1) wrth law, felly ni ellid gwirio&apos;r cod.</translation>
    </message>
    <message>
        <source>The code was not signed with the key of %1, or was changed.</source>
        <translation>Ni lofnodwyd y cod ag allwedd %1, neu fe&apos;i newidiwyd.</translation>
    </message>
    <message>
        <source>The signer may not sign labels: %1.</source>
        <translation>Ni chaiff y llofnodwr lofnodi labeli: %1.</translation>
    </message>
</context>
<context>
    <name>assessment::signing::DemoIdentity</name>
    <message>
        <source>the demonstration identity cannot be made</source>
        <translation>ni ellir creu&apos;r hunaniaeth arddangos</translation>
    </message>
    <message>
        <source>the file is already there</source>
        <translation>mae&apos;r ffeil yno&apos;n barod</translation>
    </message>
    <message>
        <source>name another folder</source>
        <translation>enwch ffolder arall</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>ni ellir creu&apos;r ffolder</translation>
    </message>
    <message>
        <source>the cryptographic library refused</source>
        <translation>gwrthododd y llyfrgell gryptograffig</translation>
    </message>
</context>
<context>
    <name>assessment::signing::Identity</name>
    <message>
        <source>the signing key cannot be used</source>
        <translation>ni ellir defnyddio&apos;r allwedd lofnodi</translation>
    </message>
    <message>
        <source>it is protected by a passphrase and none was given</source>
        <translation>mae wedi&apos;i diogelu gan gyfrinymadrodd ac ni roddwyd un</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>mae&apos;r cyfrinymadrodd yn anghywir</translation>
    </message>
    <message>
        <source>this version does not read keys on tokens</source>
        <translation>nid yw&apos;r fersiwn hwn yn darllen allweddi ar docynnau</translation>
    </message>
    <message>
        <source>use a .p12 or .pem file</source>
        <translation>defnyddiwch ffeil .p12 neu .pem</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ni ellir darllen y ffeil</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nid oes ffeil o&apos;r fath</translation>
    </message>
    <message>
        <source>name a .p12 or .pem file</source>
        <translation>enwch ffeil .p12 neu .pem</translation>
    </message>
    <message>
        <source>the file is too large to be a key</source>
        <translation>mae&apos;r ffeil yn rhy fawr i fod yn allwedd</translation>
    </message>
    <message>
        <source>it holds no private key</source>
        <translation>nid yw&apos;n cynnwys allwedd breifat</translation>
    </message>
    <message>
        <source>this kind of key is not accepted</source>
        <translation>ni dderbynnir y math hwn o allwedd</translation>
    </message>
    <message>
        <source>it is neither a .p12 nor a .pem file</source>
        <translation>nid yw&apos;n ffeil .p12 nac yn ffeil .pem</translation>
    </message>
    <message>
        <source>its contents cannot be decrypted</source>
        <translation>ni ellir dadgryptio ei chynnwys</translation>
    </message>
    <message>
        <source>there is no certificate beside the key</source>
        <translation>nid oes tystysgrif gyda&apos;r allwedd</translation>
    </message>
    <message>
        <source>put the signer&apos;s certificate and its issuer into the file</source>
        <translation>rhowch dystysgrif y llofnodwr ac un ei chyhoeddwr yn y ffeil</translation>
    </message>
    <message>
        <source>the certificate does not belong to the key</source>
        <translation>nid yw&apos;r dystysgrif yn perthyn i&apos;r allwedd</translation>
    </message>
    <message>
        <source>the certificate is not valid before %1</source>
        <translation>nid yw&apos;r dystysgrif yn ddilys cyn %1</translation>
    </message>
    <message>
        <source>check the clock of this computer</source>
        <translation>gwiriwch gloc y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation>daeth y dystysgrif i ben ar %1</translation>
    </message>
    <message>
        <source>ask its issuer for a new one</source>
        <translation>gofynnwch i&apos;w chyhoeddwr am un newydd</translation>
    </message>
    <message>
        <source>signing failed</source>
        <translation>methodd y llofnodi</translation>
    </message>
</context>
<context>
    <name>assessment::signing::LabelPayload</name>
    <message>
        <source>the data of the code cannot be used</source>
        <translation>ni ellir defnyddio data&apos;r cod</translation>
    </message>
    <message>
        <source>the statement does not say what kind of label it is for</source>
        <translation>nid yw&apos;r datganiad yn dweud ar gyfer pa fath o label y mae</translation>
    </message>
    <message>
        <source>a label needs the outcomes of thirteen guidelines</source>
        <translation>mae angen canlyniadau tri chanllaw ar ddeg ar label</translation>
    </message>
    <message>
        <source>number, dates or digest of the statement are not well formed</source>
        <translation>nid yw rhif, dyddiadau neu grynodeb y datganiad ar y ffurf gywir</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>mae&apos;n rhy fawr</translation>
    </message>
    <message>
        <source>it is not the data of a label</source>
        <translation>nid data label mohono</translation>
    </message>
    <message>
        <source>it is not in the one encoding that labels use</source>
        <translation>nid yw yn yr un amgodiad y mae labeli&apos;n ei ddefnyddio</translation>
    </message>
    <message>
        <source>The label claims a validity that no label may have.</source>
        <translation>Mae&apos;r label yn honni cyfnod dilysrwydd na chaiff yr un label ei gael.</translation>
    </message>
    <message>
        <source>It is an endorsement mark, but a guideline is not met.</source>
        <translation>Nod ardystio ydyw, ond mae canllaw heb ei fodloni.</translation>
    </message>
</context>
<context>
    <name>assessment::signing::PackedCose</name>
    <message>
        <source>the code cannot be read</source>
        <translation>ni ellir darllen y cod</translation>
    </message>
    <message>
        <source>its content cannot be unpacked</source>
        <translation>ni ellir dadbacio ei gynnwys</translation>
    </message>
</context>
<context>
    <name>assessment::signing::SignOff</name>
    <message>
        <source>statement of the sign-off</source>
        <translation>datganiad y llofnodiad</translation>
    </message>
    <message>
        <source>the statement of the sign-off cannot be used</source>
        <translation>ni ellir defnyddio datganiad y llofnodiad</translation>
    </message>
    <message>
        <source>it is not in canonical form</source>
        <translation>nid yw ar ffurf ganonaidd</translation>
    </message>
    <message>
        <source>it has a form that this version does not know</source>
        <translation>mae ar ffurf nad yw&apos;r fersiwn hwn yn ei hadnabod</translation>
    </message>
    <message>
        <source>its digest is not that of the assessment in it</source>
        <translation>nid crynodeb yr asesiad sydd ynddo yw ei grynodeb</translation>
    </message>
</context>
<context>
    <name>assessment::signing::Statement</name>
    <message>
        <source>the label cannot be issued</source>
        <translation>ni ellir cyhoeddi&apos;r label</translation>
    </message>
    <message>
        <source>a label is valid for 1 to 36 months</source>
        <translation>mae label yn ddilys am 1 i 36 o fisoedd</translation>
    </message>
    <message>
        <source>“%1” is not a certificate number</source>
        <translation>nid yw “%1” yn rhif tystysgrif</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are not met</source>
        <translation>
            <numerusform>nid yw %n rheol wedi&apos;u bodloni</numerusform>
            <numerusform>nid yw %n rheol wedi&apos;i bodloni</numerusform>
            <numerusform>nid yw %n o reolau wedi&apos;u bodloni</numerusform>
            <numerusform>nid yw %n rheol wedi&apos;u bodloni</numerusform>
            <numerusform>nid yw %n rheol wedi&apos;u bodloni</numerusform>
        </translation>
    </message>
    <message>
        <source>mend what is listed and try again</source>
        <translation>cywirwch yr hyn a restrir a rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>statement of the label</source>
        <translation>datganiad y label</translation>
    </message>
    <message>
        <source>the statement of the label cannot be used</source>
        <translation>ni ellir defnyddio datganiad y label</translation>
    </message>
    <message>
        <source>it is not in canonical form</source>
        <translation>nid yw ar ffurf ganonaidd</translation>
    </message>
    <message>
        <source>it has a form that this version does not know</source>
        <translation>mae ar ffurf nad yw&apos;r fersiwn hwn yn ei hadnabod</translation>
    </message>
</context>
<context>
    <name>assessment::signing::Timestamp</name>
    <message>
        <source>the time stamp is not accepted</source>
        <translation>ni dderbynnir y stamp amser</translation>
    </message>
    <message>
        <source>ask again, or ask another authority</source>
        <translation>gofynnwch eto, neu gofynnwch i awdurdod arall</translation>
    </message>
    <message>
        <source>the request for a time stamp cannot be used</source>
        <translation>ni ellir defnyddio&apos;r cais am stamp amser</translation>
    </message>
    <message>
        <source>make it anew</source>
        <translation>gwnewch ef o&apos;r newydd</translation>
    </message>
    <message>
        <source>it is cut short or no time stamp at all</source>
        <translation>mae wedi&apos;i dorri&apos;n fyr neu nid stamp amser ydyw o gwbl</translation>
    </message>
    <message>
        <source>what is signed in it is no time</source>
        <translation>nid amser yw&apos;r hyn a lofnodwyd ynddo</translation>
    </message>
    <message>
        <source>it does not have exactly one signature</source>
        <translation>nid oes ganddo un llofnod yn union</translation>
    </message>
    <message>
        <source>it brings too many certificates</source>
        <translation>mae&apos;n dod â gormod o dystysgrifau</translation>
    </message>
    <message>
        <source>it does not bring the certificate of its authority</source>
        <translation>nid yw&apos;n dod â thystysgrif ei awdurdod</translation>
    </message>
    <message>
        <source>its signature is made with a digest that is too weak</source>
        <translation>gwnaed ei lofnod gyda chrynodeb sy&apos;n rhy wan</translation>
    </message>
    <message>
        <source>its signature does not hold</source>
        <translation>nid yw ei lofnod yn dal</translation>
    </message>
    <message>
        <source>it has a condition that this version does not understand</source>
        <translation>mae ganddo amod nad yw&apos;r fersiwn hwn yn ei ddeall</translation>
    </message>
    <message>
        <source>it is not about a SHA-256</source>
        <translation>nid yw&apos;n ymwneud â SHA-256</translation>
    </message>
    <message>
        <source>the certificate of %1 is not for time stamps and for nothing else</source>
        <translation>nid ar gyfer stampiau amser, a dim byd arall, y mae tystysgrif %1</translation>
    </message>
    <message>
        <source>ask another authority</source>
        <translation>gofynnwch i awdurdod arall</translation>
    </message>
    <message>
        <source>its signature names another certificate than it brings</source>
        <translation>mae ei lofnod yn enwi tystysgrif wahanol i&apos;r un y mae&apos;n dod â hi</translation>
    </message>
    <message>
        <source>it is about another digest than the one that was sent</source>
        <translation>mae&apos;n ymwneud â chrynodeb gwahanol i&apos;r un a anfonwyd</translation>
    </message>
    <message>
        <source>it has no nonce</source>
        <translation>nid oes ganddo nons</translation>
    </message>
    <message>
        <source>it answers another request: the nonce is not the one that was sent</source>
        <translation>mae&apos;n ateb cais arall: nid y nons a anfonwyd yw hwn</translation>
    </message>
    <message>
        <source>the certificate of %1 expired on %2</source>
        <translation>daeth tystysgrif %1 i ben ar %2</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid before %2</source>
        <translation>nid yw tystysgrif %1 yn ddilys cyn %2</translation>
    </message>
    <message>
        <source>look at the clock of this computer, or ask another authority</source>
        <translation>edrychwch ar gloc y cyfrifiadur hwn, neu gofynnwch i awdurdod arall</translation>
    </message>
    <message>
        <source>its authority is not trusted: %1</source>
        <translation>nid ymddiriedir yn ei awdurdod: %1</translation>
    </message>
    <message>
        <source>name the certificate that the authority publishes as its root, if you trust it</source>
        <translation>enwch y dystysgrif y mae&apos;r awdurdod yn ei chyhoeddi fel ei wraidd, os ydych yn ymddiried ynddi</translation>
    </message>
    <message>
        <source>it does not know SHA-256</source>
        <translation>nid yw&apos;n adnabod SHA-256</translation>
    </message>
    <message>
        <source>it does not allow such a request</source>
        <translation>nid yw&apos;n caniatáu cais o&apos;r fath</translation>
    </message>
    <message>
        <source>it could not read the request</source>
        <translation>ni allai ddarllen y cais</translation>
    </message>
    <message>
        <source>it does not know the time just now</source>
        <translation>nid yw&apos;n gwybod yr amser ar hyn o bryd</translation>
    </message>
    <message>
        <source>it does not have the policy</source>
        <translation>nid yw&apos;r polisi ganddo</translation>
    </message>
    <message>
        <source>it does not know the extension</source>
        <translation>nid yw&apos;n adnabod yr estyniad</translation>
    </message>
    <message>
        <source>it cannot add what was asked for</source>
        <translation>ni all ychwanegu&apos;r hyn y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>something is broken there</source>
        <translation>mae rhywbeth wedi torri yno</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>nid yw&apos;n dweud pam</translation>
    </message>
    <message>
        <source>the answer is cut short or no answer of a time-stamping authority</source>
        <translation>mae&apos;r ateb wedi&apos;i dorri&apos;n fyr neu nid ateb gan awdurdod stampio amser ydyw</translation>
    </message>
    <message>
        <source>the authority granted something else than what was asked for</source>
        <translation>rhoddodd yr awdurdod rywbeth heblaw&apos;r hyn y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>the authority refused: %1</source>
        <translation>gwrthododd yr awdurdod: %1</translation>
    </message>
    <message>
        <source>ask later, or ask another authority</source>
        <translation>gofynnwch yn ddiweddarach, neu gofynnwch i awdurdod arall</translation>
    </message>
    <message>
        <source>the authority granted it and sent none</source>
        <translation>cytunodd yr awdurdod i&apos;w roi ond ni anfonodd yr un</translation>
    </message>
    <message>
        <source>what it is about is not a SHA-256</source>
        <translation>nid SHA-256 yw&apos;r hyn y mae&apos;n ymwneud ag ef</translation>
    </message>
    <message>
        <source>it cannot be encoded</source>
        <translation>ni ellir ei amgodio</translation>
    </message>
    <message>
        <source>it is not one that we made</source>
        <translation>nid un a wnaethom ni ydyw</translation>
    </message>
    <message>
        <source>the answer is larger than any time stamp</source>
        <translation>mae&apos;r ateb yn fwy nag unrhyw stamp amser</translation>
    </message>
    <message>
        <source>it is larger than any time stamp</source>
        <translation>mae&apos;n fwy nag unrhyw stamp amser</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <translation>nid oes dim yn ateb yno</translation>
    </message>
    <message>
        <source>there is no computer of this name</source>
        <translation>nid oes cyfrifiadur o&apos;r enw hwn</translation>
    </message>
    <message>
        <source>it ended the connection without a whole answer</source>
        <translation>terfynodd y cysylltiad heb ateb cyfan</translation>
    </message>
    <message>
        <source>no connection that is safe could be made to it</source>
        <translation>ni ellid gwneud cysylltiad diogel ag ef</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>methodd y cysylltiad</translation>
    </message>
    <message>
        <source>it is not a whole address</source>
        <translation>nid yw&apos;n gyfeiriad cyfan</translation>
    </message>
    <message>
        <source>an authority is asked over http or https only</source>
        <translation>dim ond dros http neu https y gofynnir i awdurdod</translation>
    </message>
    <message>
        <source>it holds a name or password, and addresses are kept and shown</source>
        <translation>mae&apos;n cynnwys enw neu gyfrinair, a chaiff cyfeiriadau eu cadw a&apos;u dangos</translation>
    </message>
    <message>
        <source>the time-stamping authority cannot be asked</source>
        <translation>ni ellir gofyn i&apos;r awdurdod stampio amser</translation>
    </message>
    <message>
        <source>write it as https://tsa.example.org/tsr</source>
        <translation>ysgrifennwch ef fel https://tsa.example.org/tsr</translation>
    </message>
    <message>
        <source>it did not answer in full within the time</source>
        <translation>nid atebodd yn llawn o fewn yr amser</translation>
    </message>
    <message>
        <source>the time-stamping authority gave no time stamp</source>
        <translation>ni roddodd yr awdurdod stampio amser stamp amser</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>fe&apos;i canslwyd</translation>
    </message>
    <message>
        <source>its answer is larger than any time stamp</source>
        <translation>mae ei ateb yn fwy nag unrhyw stamp amser</translation>
    </message>
    <message>
        <source>look whether the address is right</source>
        <translation>edrychwch a yw&apos;r cyfeiriad yn gywir</translation>
    </message>
    <message>
        <source>it sends on to another address, which was not asked: %1</source>
        <translation>mae&apos;n anfon ymlaen i gyfeiriad arall, na ofynnwyd iddo: %1</translation>
    </message>
    <message>
        <source>name that address if it is the one you mean</source>
        <translation>enwch y cyfeiriad hwnnw os hwnnw yw&apos;r un yr ydych yn ei olygu</translation>
    </message>
    <message>
        <source>it answers with HTTP status %1</source>
        <translation>mae&apos;n ateb gyda statws HTTP %1</translation>
    </message>
    <message>
        <source>look at the network and the address, or make a request file and have it answered on another computer</source>
        <translation>edrychwch ar y rhwydwaith a&apos;r cyfeiriad, neu gwnewch ffeil gais a threfnwch iddi gael ei hateb ar gyfrifiadur arall</translation>
    </message>
    <message>
        <source>its answer is not a time stamp but says it is %1</source>
        <translation>nid stamp amser yw ei ateb; dywed mai %1 ydyw</translation>
    </message>
</context>
<context>
    <name>assessment::signing::TrustList</name>
    <message>
        <source>the trusted certificates cannot be read</source>
        <translation>ni ellir darllen y tystysgrifau yr ymddiriedir ynddynt</translation>
    </message>
    <message>
        <source>name a file of PEM certificates</source>
        <translation>enwch ffeil o dystysgrifau PEM</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>ni ellir agor y ffeil</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nid oes ffeil o&apos;r fath</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>mae&apos;r ffeil yn rhy fawr</translation>
    </message>
    <message>
        <source>a certificate in it is damaged</source>
        <translation>mae tystysgrif ynddi wedi&apos;i difrodi</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>nid yw&apos;n cynnwys tystysgrif</translation>
    </message>
    <message>
        <source>the certificate cannot be read</source>
        <translation>ni ellir darllen y dystysgrif</translation>
    </message>
    <message>
        <source>it is not a DER certificate</source>
        <translation>nid yw&apos;n dystysgrif DER</translation>
    </message>
</context>
<context>
    <name>forms::AssessmentListModel</name>
    <message>
        <source>Laboratory</source>
        <translation>Labordy</translation>
    </message>
    <message>
        <source>Self-declared</source>
        <translation>Hunanddatganiad</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heddiw %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ddoe %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Label issued</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Cynnyrch</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Wedi&apos;i asesu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Canllawiau</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>cadarnwedd %1</translation>
    </message>
</context>
<context>
    <name>forms::CameraSheet</name>
    <message>
        <source>&amp;Take photo</source>
        <translation>&amp;Tynnu llun</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Take &amp;again</source>
        <translation>Tynnu &amp;eto</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Gwaredu</translation>
    </message>
    <message>
        <source>Photo as evidence for %1</source>
        <translation>Llun fel tystiolaeth ar gyfer %1</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Llun y camera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>The camera gives no picture: another program may be using it. Or photograph with a phone and drop the file on the provision.</source>
        <translation>Nid yw&apos;r camera&apos;n rhoi llun: efallai fod rhaglen arall yn ei ddefnyddio. Neu tynnwch lun gyda ffôn a gollyngwch y ffeil ar y ddarpariaeth.</translation>
    </message>
    <message>
        <source>no photo can be taken</source>
        <translation>ni ellir tynnu llun</translation>
    </message>
    <message>
        <source>there is a camera, but the system does not hand it out</source>
        <translation>mae camera yno, ond nid yw&apos;r system yn ei ryddhau</translation>
    </message>
    <message>
        <source>no camera is connected</source>
        <translation>nid oes camera wedi&apos;i gysylltu</translation>
    </message>
    <message>
        <source>see that you are in the group “video” and that no other program uses it, or photograph with a phone and drop the file here</source>
        <translation>gwnewch yn siŵr eich bod yn y grŵp “video” ac nad oes rhaglen arall yn ei ddefnyddio, neu tynnwch lun gyda ffôn a gollyngwch y ffeil yma</translation>
    </message>
    <message>
        <source>connect one and try again, or photograph with a phone and drop the file here</source>
        <translation>cysylltwch un a rhowch gynnig arall arni, neu tynnwch lun gyda ffôn a gollyngwch y ffeil yma</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;nslo</translation>
    </message>
    <message>
        <source>Waiting for the camera …</source>
        <translation>Yn aros am y camera …</translation>
    </message>
    <message>
        <source>Enter takes the photo.</source>
        <translation>Mae Enter yn tynnu&apos;r llun.</translation>
    </message>
    <message numerus="yes">
        <source>Taken. It is kept in %n second(s); Tab or a click on the picture stops the clock.</source>
        <translation>
            <numerusform>Tynnwyd y llun. Fe&apos;i cedwir ymhen %n eiliad; mae Tab neu glic ar y llun yn atal y cloc.</numerusform>
            <numerusform>Tynnwyd y llun. Fe&apos;i cedwir ymhen %n eiliad; mae Tab neu glic ar y llun yn atal y cloc.</numerusform>
            <numerusform>Tynnwyd y llun. Fe&apos;i cedwir ymhen %n eiliad; mae Tab neu glic ar y llun yn atal y cloc.</numerusform>
            <numerusform>Tynnwyd y llun. Fe&apos;i cedwir ymhen %n eiliad; mae Tab neu glic ar y llun yn atal y cloc.</numerusform>
            <numerusform>Tynnwyd y llun. Fe&apos;i cedwir ymhen %n eiliad; mae Tab neu glic ar y llun yn atal y cloc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken and not kept yet.</source>
        <translation>Tynnwyd y llun, ond nid yw wedi&apos;i gadw eto.</translation>
    </message>
</context>
<context>
    <name>forms::CataloguesPage</name>
    <message>
        <source>the file cannot be read</source>
        <translation>ni ellir darllen y ffeil</translation>
    </message>
    <message>
        <source>the catalogue cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r catalog</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>mae ffeil o&apos;r enw hwnnw</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>dewiswch enw arall</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Darpariaethau</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Gofyniad</translation>
    </message>
    <message>
        <source>What a product can be assessed against. The catalogue of another scheme comes from its owner as a file, best with a signature: without one its assessments work, but no endorsement mark is issued from them.</source>
        <translation>Yr hyn y gellir asesu cynnyrch yn ei erbyn. Daw catalog cynllun arall gan ei berchennog fel ffeil, gyda llofnod yn ddelfrydol: heb lofnod mae ei asesiadau&apos;n gweithio, ond ni chyhoeddir nod ardystio ohonynt.</translation>
    </message>
    <message>
        <source>Schemes and their catalogues</source>
        <translation>Cynlluniau a&apos;u catalogau</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Cynlluniau</translation>
    </message>
    <message>
        <source>&amp;Import a catalogue…</source>
        <translation>&amp;Mewngludo catalog…</translation>
    </message>
    <message>
        <source>An OSCAL catalog or a table (CSV); you see what is in it first</source>
        <translation>Catalog OSCAL neu dabl (CSV); cewch weld yn gyntaf beth sydd ynddo</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Mewngludo catalog</translation>
    </message>
    <message>
        <source>Catalogues (*.json *.csv);;All files (*)</source>
        <translation>Catalogau (*.json *.csv);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>A&amp;llgludo…</translation>
    </message>
    <message>
        <source>Write the selected scheme to a file, OSCAL or table</source>
        <translation>Ysgrifennu&apos;r cynllun a ddewiswyd i ffeil, OSCAL neu dabl</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Allgludo&apos;r catalog</translation>
    </message>
    <message>
        <source>OSCAL catalog (*.json);;Table (*.csv)</source>
        <translation>Catalog OSCAL (*.json);;Tabl (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>T&amp;ynnu</translation>
    </message>
    <message>
        <source>Takes an imported scheme away that no assessment follows; Undo brings it back</source>
        <translation>Yn tynnu ymaith gynllun a fewngludwyd nad oes asesiad yn ei ddilyn; mae Dadwneud yn dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Yr hyn sydd yn y ffeil</translation>
    </message>
    <message>
        <source>Si&amp;gnature…</source>
        <translation>Llo&amp;fnod…</translation>
    </message>
    <message>
        <source>The owner&apos;s signature over the file (.p7s)</source>
        <translation>Llofnod y perchennog dros y ffeil (.p7s)</translation>
    </message>
    <message>
        <source>Signature of the catalogue</source>
        <translation>Llofnod y catalog</translation>
    </message>
    <message>
        <source>Signatures (*.p7s *.der);;All files (*)</source>
        <translation>Llofnodion (*.p7s *.der);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Certificates you &amp;trust…</source>
        <translation>&amp;Tystysgrifau yr ymddiriedir ynddynt…</translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that may vouch for this scheme</source>
        <translation>Ffeil o dystysgrifau (PEM) a all dystio i&apos;r cynllun hwn</translation>
    </message>
    <message>
        <source>Certificates you trust</source>
        <translation>Tystysgrifau yr ymddiriedir ynddynt</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Tystysgrifau (*.pem *.crt);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Import &amp;now</source>
        <translation>Mewngludo &amp;nawr</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Gadael heb fewngludo</translation>
    </message>
    <message>
        <source>Nothing is imported</source>
        <translation>Ni fewngludir dim</translation>
    </message>
    <message>
        <source>From %1, imported on %2 by %3.</source>
        <translation>Gan %1, mewngludwyd ar %2 gan %3.</translation>
    </message>
    <message>
        <source>Signature of %1.</source>
        <translation>Llofnod %1.</translation>
    </message>
    <message>
        <source>No assessment follows it.</source>
        <translation>Nid oes asesiad yn ei ddilyn.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) follow it.</source>
        <translation>
            <numerusform>Mae %n asesiad yn ei ddilyn.</numerusform>
            <numerusform>Mae %n asesiad yn ei ddilyn.</numerusform>
            <numerusform>Mae %n asesiad yn ei ddilyn.</numerusform>
            <numerusform>Mae %n asesiad yn ei ddilyn.</numerusform>
            <numerusform>Mae %n asesiad yn ei ddilyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>It came with the program and is trusted as the program is.</source>
        <translation>Daeth gyda&apos;r rhaglen ac ymddiriedir ynddo fel yr ymddiriedir yn y rhaglen.</translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation>ni ellir mewngludo %1</translation>
    </message>
    <message numerus="yes">
        <source>It has %n problem(s). Nothing was imported; mend them and choose the file again.</source>
        <translation>
            <numerusform>Mae ganddo %n problem. Ni fewngludwyd dim; cywirwch yr hyn sydd o&apos;i le a dewiswch y ffeil eto.</numerusform>
            <numerusform>Mae ganddo %n broblem. Ni fewngludwyd dim; cywirwch yr hyn sydd o&apos;i le a dewiswch y ffeil eto.</numerusform>
            <numerusform>Mae ganddo %n o broblemau. Ni fewngludwyd dim; cywirwch yr hyn sydd o&apos;i le a dewiswch y ffeil eto.</numerusform>
            <numerusform>Mae ganddo %n phroblem. Ni fewngludwyd dim; cywirwch yr hyn sydd o&apos;i le a dewiswch y ffeil eto.</numerusform>
            <numerusform>Mae ganddo %n problem. Ni fewngludwyd dim; cywirwch yr hyn sydd o&apos;i le a dewiswch y ffeil eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, argraffiad %2</translation>
    </message>
    <message>
        <source>%1: scheme %2 with %3 guidelines and %4 provisions.</source>
        <translation>%1: cynllun %2, canllawiau: %3, darpariaethau: %4.</translation>
    </message>
    <message>
        <source>It is here already, just as it is.</source>
        <translation>Mae yma eisoes, yn union fel y mae.</translation>
    </message>
    <message>
        <source>It takes the place of the edition that is here: %1 new provisions, %2 with another text, %3 no longer there.</source>
        <translation>Mae&apos;n cymryd lle&apos;r argraffiad sydd yma: darpariaethau newydd: %1, â thestun arall: %2, nad ydynt yno mwyach: %3.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 yn %2</translation>
    </message>
    <message>
        <source>No answer is reopened.</source>
        <translation>Ni chaiff unrhyw ateb ei ailagor.</translation>
    </message>
    <message>
        <source>It reopens %1.</source>
        <translation>Mae&apos;n ailagor %1.</translation>
    </message>
    <message>
        <source>No label is issued from it.</source>
        <translation>Ni chyhoeddir label ohono.</translation>
    </message>
    <message>
        <source>Signed by %1, whom you trust.</source>
        <translation>Llofnodwyd gan %1, yr ydych yn ymddiried ynddo.</translation>
    </message>
    <message>
        <source>Signed by %1, whom none of your certificates vouches for: no endorsement mark is issued from it.</source>
        <translation>Llofnodwyd gan %1, nad oes yr un o&apos;ch tystysgrifau yn tystio iddo: ni chyhoeddir nod ardystio ohono.</translation>
    </message>
    <message>
        <source>Not signed: no endorsement mark is issued from it.</source>
        <translation>Heb ei lofnodi: ni chyhoeddir nod ardystio ohono.</translation>
    </message>
    <message>
        <source>the catalogue cannot be imported</source>
        <translation>ni ellir mewngludo&apos;r catalog</translation>
    </message>
    <message>
        <source>the file is no longer what you looked at</source>
        <translation>nid y ffeil yr edrychoch arni yw hon mwyach</translation>
    </message>
    <message>
        <source>choose it again</source>
        <translation>dewiswch hi eto</translation>
    </message>
    <message>
        <source>“%1” is imported; Undo takes it back.</source>
        <translation>Mewngludwyd “%1”; mae Dadwneud yn tynnu hynny&apos;n ôl.</translation>
    </message>
    <message>
        <source>The scheme is removed; Undo brings it back.</source>
        <translation>Tynnwyd y cynllun; mae Dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Ysgrifennwyd i %1.</translation>
    </message>
    <message>
        <source>Written to %1. A table carries what is assessed; left out: %2.</source>
        <translation>Ysgrifennwyd i %1. Mae tabl yn cynnwys yr hyn a asesir; hepgorwyd: %2.</translation>
    </message>
</context>
<context>
    <name>forms::ChoiceRow</name>
    <message>
        <source>Not stated</source>
        <translation>Heb ei nodi</translation>
    </message>
</context>
<context>
    <name>forms::CommentList</name>
    <message>
        <source>Public: reports show it</source>
        <translation>Cyhoeddus: mae adroddiadau&apos;n ei ddangos</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Ychwanegu sylw</translation>
    </message>
    <message>
        <source>the whole assessment</source>
        <translation>yr asesiad cyfan</translation>
    </message>
    <message>
        <source>A remark about %1; it changes no answer</source>
        <translation>Sylw am %1; nid yw&apos;n newid unrhyw ateb</translation>
    </message>
    <message>
        <source>New comment on %1</source>
        <translation>Sylw newydd ar %1</translation>
    </message>
    <message>
        <source>Without it the comment stays in this workspace</source>
        <translation>Hebddo, mae&apos;r sylw&apos;n aros yn y gweithle hwn</translation>
    </message>
    <message>
        <source>The comment on %1 is public</source>
        <translation>Mae&apos;r sylw ar %1 yn gyhoeddus</translation>
    </message>
    <message>
        <source>Add the comment on %1</source>
        <translation>Ychwanegu&apos;r sylw ar %1</translation>
    </message>
    <message>
        <source>public</source>
        <translation>cyhoeddus</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>mewnol</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>It is no longer shown; the record keeps it</source>
        <translation>Nis dangosir mwyach; mae&apos;r cofnod yn ei gadw</translation>
    </message>
    <message>
        <source>Withdraw the comment “%1”</source>
        <translation>Tynnu&apos;r sylw “%1” yn ôl</translation>
    </message>
</context>
<context>
    <name>forms::ComparePage</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>heb ei nodi</translation>
    </message>
    <message>
        <source>%1: %2, review: %3</source>
        <translation>%1: %2, adolygiad: %3</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Atebwyd: %1</translation>
    </message>
    <message>
        <source>No rationale</source>
        <translation>Dim rhesymeg</translation>
    </message>
    <message>
        <source>Provisions side by side</source>
        <translation>Darpariaethau ochr yn ochr</translation>
    </message>
    <message>
        <source>Compare assessments</source>
        <translation>Cymharu asesiadau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Newidiadau yn unig</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Wedi gwaethygu</translation>
    </message>
    <message>
        <source>All provisions</source>
        <translation>Pob darpariaeth</translation>
    </message>
    <message>
        <source>%1 %2 · %3 · %4</source>
        <translation>%1 %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Choose two assessments: one before, one after.</source>
        <translation>Dewiswch ddau asesiad: un cynt ac un wedyn.</translation>
    </message>
    <message>
        <source>The whole: %1 → %2. %3</source>
        <translation>Y cyfan: %1 → %2. %3</translation>
    </message>
    <message>
        <source>Something got worse.</source>
        <translation>Gwaethygodd rhywbeth.</translation>
    </message>
    <message>
        <source>Nothing got worse.</source>
        <translation>Ni waethygodd dim.</translation>
    </message>
    <message>
        <source>Fact “%1”</source>
        <translation>Ffaith “%1”</translation>
    </message>
    <message>
        <source>No provision got worse.</source>
        <translation>Ni waethygodd unrhyw ddarpariaeth.</translation>
    </message>
    <message>
        <source>No provision is different.</source>
        <translation>Nid oes darpariaeth sy&apos;n wahanol.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The evidence is the same.</source>
        <translation>Mae&apos;r dystiolaeth yr un fath.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Declared entries and test groups side by side</source>
        <translation>Cofnodion a ddatganwyd a grwpiau profion ochr yn ochr</translation>
    </message>
    <message>
        <source>IXIT and test groups</source>
        <translation>IXIT a grwpiau profion</translation>
    </message>
    <message>
        <source>Test groups overall: %1 → %2</source>
        <translation>Grwpiau profion at ei gilydd: %1 → %2</translation>
    </message>
    <message>
        <source>No verdict of a test group got worse.</source>
        <translation>Ni waethygodd dyfarniad unrhyw grŵp profion.</translation>
    </message>
    <message>
        <source>The same is declared and judged.</source>
        <translation>Mae&apos;r un peth wedi&apos;i ddatgan a&apos;i farnu.</translation>
    </message>
</context>
<context>
    <name>forms::ComparisonModel</name>
    <message>
        <source>Better</source>
        <translation>Gwell</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Gwaeth</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Gwahanol</translation>
    </message>
    <message>
        <source>review</source>
        <translation>adolygiad</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>rhesymeg</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>tystiolaeth</translation>
    </message>
    <message>
        <source>New: %1 (%2…)</source>
        <translation>Newydd: %1 (%2…)</translation>
    </message>
    <message>
        <source>Gone: %1 (%2…)</source>
        <translation>Wedi mynd: %1 (%2…)</translation>
    </message>
    <message>
        <source>Other content: %1 (%2… → %3…)</source>
        <translation>Cynnwys arall: %1 (%2… → %3…)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a guideline</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tuedd</translation>
    </message>
    <message>
        <source>Also changed</source>
        <translation>Newidiwyd hefyd</translation>
    </message>
</context>
<context>
    <name>forms::ConsoleView</name>
    <message>
        <source>Console of the device</source>
        <translation>Consol y ddyfais</translation>
    </message>
    <message>
        <source>What the device says appears here. &gt; is what the test sends, # is a remark.</source>
        <translation>Mae&apos;r hyn y mae&apos;r ddyfais yn ei ddweud yn ymddangos yma. &gt; yw&apos;r hyn y mae&apos;r prawf yn ei anfon, # yw sylw.</translation>
    </message>
</context>
<context>
    <name>forms::CrosswalkPage</name>
    <message>
        <source>Scheme</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>The other scheme</source>
        <translation>Y cynllun arall</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>The id of a provision, or a word of a remark.</source>
        <translation>Dynodydd darpariaeth, neu air o sylw.</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Darpariaeth gyfatebol</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Hyder</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Tabl cyfatebiaeth</translation>
    </message>
    <message>
        <source>No link holds these words.</source>
        <translation>Nid oes dolen sy&apos;n cynnwys y geiriau hyn.</translation>
    </message>
    <message>
        <source>&amp;Write as CSV…</source>
        <translation>&amp;Ysgrifennu fel CSV…</translation>
    </message>
    <message>
        <source>All links between the two schemes, for a spreadsheet</source>
        <translation>Pob dolen rhwng y ddau gynllun, ar gyfer taenlen</translation>
    </message>
    <message>
        <source>Which provision of one scheme answers to which of another, and how far. Links are pointers, not proof of conformity, and are never followed through a third scheme.</source>
        <translation>Pa ddarpariaeth mewn un cynllun sy&apos;n cyfateb i ba un mewn cynllun arall, ac i ba raddau. Arwyddbyst yw&apos;r dolenni, nid prawf o gydymffurfiaeth, ac ni chânt eu dilyn byth drwy drydydd cynllun.</translation>
    </message>
    <message>
        <source>Crosswalk between schemes</source>
        <translation>Tabl cyfatebiaeth rhwng cynlluniau</translation>
    </message>
    <message>
        <source>%1. Source: %2 (as of %3).</source>
        <translation>%1. Ffynhonnell: %2 (fel yr oedd ar %3).</translation>
    </message>
    <message>
        <source>Write the crosswalk</source>
        <translation>Ysgrifennu&apos;r tabl cyfatebiaeth</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablau (*.csv);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>The crosswalk is in %1.</source>
        <translation>Mae&apos;r tabl cyfatebiaeth yn %1.</translation>
    </message>
    <message>
        <source>the crosswalk cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r tabl cyfatebiaeth</translation>
    </message>
</context>
<context>
    <name>forms::DecisionPanel</name>
    <message>
        <source>Decide step by step</source>
        <translation>Penderfynu gam wrth gam</translation>
    </message>
    <message>
        <source>Accept as the answer</source>
        <translation>Derbyn fel yr ateb</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un cam yn ôl</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Gadael heb gofnodi</translation>
    </message>
    <message>
        <source>A few questions that lead to a verdict, which you accept or not</source>
        <translation>Ychydig gwestiynau sy&apos;n arwain at ddyfarniad, yr ydych yn ei dderbyn neu beidio</translation>
    </message>
    <message>
        <source>Decide %1 step by step</source>
        <translation>Penderfynu %1 gam wrth gam</translation>
    </message>
    <message>
        <source>Rationale that the steps propose for %1</source>
        <translation>Y rhesymeg y mae&apos;r camau&apos;n ei chynnig ar gyfer %1</translation>
    </message>
    <message>
        <source>The question before (Backspace)</source>
        <translation>Y cwestiwn blaenorol (Backspace)</translation>
    </message>
    <message>
        <source>Nothing is recorded (Escape)</source>
        <translation>Ni chofnodir dim (Escape)</translation>
    </message>
    <message numerus="yes">
        <source>Decided in %n step(s) by %1 on %2</source>
        <translation>
            <numerusform>Penderfynwyd mewn %n cam gan %1 ar %2</numerusform>
            <numerusform>Penderfynwyd mewn %n cam gan %1 ar %2</numerusform>
            <numerusform>Penderfynwyd mewn %n o gamau gan %1 ar %2</numerusform>
            <numerusform>Penderfynwyd mewn %n cham gan %1 ar %2</numerusform>
            <numerusform>Penderfynwyd mewn %n cam gan %1 ar %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Overruled: the steps led to “%1”, and the answer was changed after.</source>
        <translation>Diystyrwyd: arweiniodd y camau at “%1”, a newidiwyd yr ateb wedyn.</translation>
    </message>
    <message>
        <source>The questions have changed since: these answers do not lead there any more. Go through them again.</source>
        <translation>Mae&apos;r cwestiynau wedi newid ers hynny: nid yw&apos;r atebion hyn yn arwain yno mwyach. Ewch drwyddynt eto.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Cwestiwn %1: %2</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (bysell %2)</translation>
    </message>
    <message>
        <source>This leads to: %1</source>
        <translation>Mae hyn yn arwain at: %1</translation>
    </message>
    <message>
        <source>It becomes the answer when you accept it. Add what you saw, and where.</source>
        <translation>Daw&apos;n ateb pan fyddwch yn ei dderbyn. Ychwanegwch yr hyn a welsoch, ac ymhle.</translation>
    </message>
</context>
<context>
    <name>forms::DeclaredComparisonModel</name>
    <message>
        <source>not stated</source>
        <translation>heb ei nodi</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>wedi&apos;i ddatgan</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>heb ei ddatgan</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>Test group %1  %2</source>
        <translation>Grŵp profion %1  %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Declared, and judged</source>
        <translation>Wedi&apos;i ddatgan a&apos;i farnu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tuedd</translation>
    </message>
</context>
<context>
    <name>forms::DeviceChooser</name>
    <message>
        <source>serial number %1</source>
        <translation>rhif cyfresol %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation>%1 baud</translation>
    </message>
    <message>
        <source>Serial ports that are there now</source>
        <translation>Pyrth cyfresol sydd yno nawr</translation>
    </message>
    <message>
        <source>Choose where the device is connected</source>
        <translation>Dewiswch ble mae&apos;r ddyfais wedi&apos;i chysylltu</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Edrych eto</translation>
    </message>
    <message>
        <source>Look for serial ports again</source>
        <translation>Chwilio am byrth cyfresol eto</translation>
    </message>
    <message>
        <source>Path of the port</source>
        <translation>Llwybr y porth</translation>
    </message>
    <message>
        <source>Or type it, for example a pseudo-terminal of an emulator.</source>
        <translation>Neu teipiwch ef, er enghraifft ffug-derfynell efelychydd.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Cyflymder</translation>
    </message>
    <message>
        <source>115200 baud is usual for consoles.</source>
        <translation>Mae 115200 baud yn arferol ar gyfer consolau.</translation>
    </message>
    <message>
        <source>Command of the power switch</source>
        <translation>Gorchymyn y switsh pŵer</translation>
    </message>
    <message>
        <source>A program with its arguments; {state} becomes on, off or cycle. Without one you are asked to switch.</source>
        <translation>Rhaglen gyda&apos;i hargiau; daw {state} yn on, off neu cycle. Heb raglen, gofynnir i chi switsio.</translation>
    </message>
    <message>
        <source>No device at hand: the device tests wait</source>
        <translation>Dim dyfais wrth law: bydd y profion dyfais yn aros</translation>
    </message>
    <message>
        <source>type the whole path, for example /dev/ttyUSB0</source>
        <translation>teipiwch y llwybr cyfan, er enghraifft /dev/ttyUSB0</translation>
    </message>
</context>
<context>
    <name>forms::DeviceConnection</name>
    <message>
        <source>serial number %1</source>
        <translation>rhif cyfresol %1</translation>
    </message>
    <message>
        <source>For example /dev/ttyUSB0</source>
        <translation>Er enghraifft /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>Serial port of the device</source>
        <translation>Porth cyfresol y ddyfais</translation>
    </message>
    <message>
        <source>Speed in baud</source>
        <translation>Cyflymder mewn baud</translation>
    </message>
    <message>
        <source>Empty: you are asked to switch the device</source>
        <translation>Gwag: gofynnir i chi switsio&apos;r ddyfais</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porth</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Cyflymder</translation>
    </message>
    <message>
        <source>Po&amp;wer switch</source>
        <translation>S&amp;witsh pŵer</translation>
    </message>
    <message>
        <source>No serial port found. Connect the adapter and look again, or enter a path.</source>
        <translation>Ni chanfuwyd porth cyfresol. Cysylltwch yr addasydd a chwiliwch eto, neu rhowch lwybr.</translation>
    </message>
    <message>
        <source>Choose the port that the device&apos;s console is on.</source>
        <translation>Dewiswch y porth y mae consol y ddyfais arno.</translation>
    </message>
    <message>
        <source>Not in the list of ports; it is opened as it stands.</source>
        <translation>Nid yw yn y rhestr o byrth; fe&apos;i hagorir fel y mae.</translation>
    </message>
    <message>
        <source>For example 1d6b:0104, or 1d6b:0104:SERIAL</source>
        <translation>Er enghraifft 1d6b:0104, neu 1d6b:0104:SERIAL</translation>
    </message>
    <message>
        <source>Device on USB</source>
        <translation>Dyfais ar USB</translation>
    </message>
    <message>
        <source>For example 192.0.2.7</source>
        <translation>Er enghraifft 192.0.2.7</translation>
    </message>
    <message>
        <source>Name or address of the device on a network of its own</source>
        <translation>Enw neu gyfeiriad y ddyfais ar ei rhwydwaith ei hun</translation>
    </message>
    <message>
        <source>Address of the device on the network</source>
        <translation>Cyfeiriad y ddyfais ar y rhwydwaith</translation>
    </message>
    <message>
        <source>&amp;USB</source>
        <translation>&amp;USB</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Rhwydwaith</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>The port that the device&apos;s console is on</source>
        <translation>Y porth y mae consol y ddyfais arno</translation>
    </message>
    <message>
        <source>Power switch</source>
        <translation>Switsh pŵer</translation>
    </message>
    <message>
        <source>A program with its arguments, where {state} becomes on, off or cycle (it is never given to a shell); or uhubctl:HUB:PORT, scpi:PORT or relay:PORT</source>
        <translation>Rhaglen gyda&apos;i hargiau, lle daw {state} yn on, off neu cycle (ni chaiff ei rhoi i gragen byth); neu uhubctl:HUB:PORT, scpi:PORT neu relay:PORT</translation>
    </message>
    <message>
        <source>Vendor, product and, where two are alike, the serial number of the device on USB</source>
        <translation>Gwerthwr, cynnyrch a, lle mae dwy yr un fath, rhif cyfresol y ddyfais ar USB</translation>
    </message>
    <message>
        <source>Look again what is connected</source>
        <translation>Chwilio eto am yr hyn sydd wedi&apos;i gysylltu</translation>
    </message>
    <message>
        <source>power supply that speaks SCPI</source>
        <translation>cyflenwad pŵer sy&apos;n siarad SCPI</translation>
    </message>
    <message>
        <source>relay board</source>
        <translation>bwrdd relái</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Y ddyfais: %1.</translation>
    </message>
</context>
<context>
    <name>forms::DeviceField</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>forms::DevicePage</name>
    <message>
        <source>Connected device</source>
        <translation>Dyfais gysylltiedig</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>Yr hyn sydd wedi&apos;i gysylltu</translation>
    </message>
    <message>
        <source>Device tests</source>
        <translation>Profion dyfais</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Rhedeg…</translation>
    </message>
    <message>
        <source>Run %1 %2</source>
        <translation>Rhedeg %1 %2</translation>
    </message>
    <message>
        <source>Risk: %1 · for %2</source>
        <translation>Risg: %1 · ar gyfer %2</translation>
    </message>
    <message>
        <source>Risk: %1 · its record is kept; put it to the provisions it shows</source>
        <translation>Risg: %1 · cedwir ei gofnod; rhowch ef wrth y darpariaethau y mae&apos;n eu dangos</translation>
    </message>
    <message>
        <source>Tests that run on the unit itself, over its console, USB or the network. Each keeps a complete transcript as evidence and proposes a verdict; the answer stays yours. Without a device at hand, go on: the provisions can be answered by hand.</source>
        <translation>Profion sy&apos;n rhedeg ar yr uned ei hun, dros ei chonsol, USB neu&apos;r rhwydwaith. Mae pob un yn cadw trawsgrifiad cyflawn fel tystiolaeth ac yn cynnig dyfarniad; chi sy&apos;n rhoi&apos;r ateb. Heb ddyfais wrth law, ewch ymlaen: gellir ateb y darpariaethau â llaw.</translation>
    </message>
    <message>
        <source>What the tests stand &amp;for…</source>
        <translation>Yr hyn y mae&apos;r profion yn ei &amp;gynrychioli…</translation>
    </message>
    <message>
        <source>Which provision and which test case of TS 103 701 each test speaks about</source>
        <translation>Pa ddarpariaeth a pha achos prawf yn TS 103 701 y mae pob prawf yn sôn amdanynt</translation>
    </message>
</context>
<context>
    <name>forms::DevicePanel</name>
    <message>
        <source>Device test</source>
        <translation>Prawf dyfais</translation>
    </message>
    <message>
        <source>Run test</source>
        <translation>Rhedeg y prawf</translation>
    </message>
    <message>
        <source>Run the test (Ctrl+Return)</source>
        <translation>Rhedeg y prawf (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Stop the test; the device is left as the test found it, as far as it can (Esc)</source>
        <translation>Atal y prawf; gadewir y ddyfais fel yr oedd cyn y prawf, cyn belled ag y bo modd (Esc)</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Canslo&apos;r prawf</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Show the connection and settings, or the last run</source>
        <translation>Dangos y cysylltiad a&apos;r gosodiadau, neu&apos;r rhediad diwethaf</translation>
    </message>
    <message>
        <source>Close the panel; a test that is under way goes on</source>
        <translation>Cau&apos;r panel; bydd prawf sydd ar waith yn parhau</translation>
    </message>
    <message>
        <source>Close the device panel</source>
        <translation>Cau panel y ddyfais</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 is under way; one test runs at a time.</source>
        <translation>Mae %1 %2 ar waith; dim ond un prawf sy&apos;n rhedeg ar y tro.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Rhedeg eto</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 o %2 ar y mwyaf</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>cymerodd %1</translation>
    </message>
    <message>
        <source>Choose the port that the device&apos;s console is on.</source>
        <translation>Dewiswch y porth y mae consol y ddyfais arno.</translation>
    </message>
    <message>
        <source>Say that you agree to what the test may do to the unit.</source>
        <translation>Dywedwch eich bod yn cytuno i&apos;r hyn y caiff y prawf ei wneud i&apos;r uned.</translation>
    </message>
    <message>
        <source>%1 %2 has ended: %3</source>
        <translation>Mae %1 %2 wedi gorffen: %3</translation>
    </message>
    <message>
        <source>Say which device on USB it is.</source>
        <translation>Dywedwch pa ddyfais ar USB ydyw.</translation>
    </message>
    <message>
        <source>Say at which address of the network the device is.</source>
        <translation>Dywedwch ym mha gyfeiriad ar y rhwydwaith y mae&apos;r ddyfais.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Trawsgrifiad</translation>
    </message>
    <message>
        <source>Show all that was said in the last run, with what was found in it</source>
        <translation>Dangos popeth a ddywedwyd yn y rhediad diwethaf, gyda&apos;r hyn a ganfuwyd ynddo</translation>
    </message>
    <message>
        <source>This goes on with the interrupted run, behind turn %1 and with its settings. Give its passwords again where there are any.</source>
        <translation>Mae hyn yn parhau â&apos;r rhediad y torrwyd ar ei draws, ar ôl tro %1 a chyda&apos;i osodiadau. Rhowch ei gyfrineiriau eto lle bo rhai.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Parhau</translation>
    </message>
</context>
<context>
    <name>forms::DeviceTestSetup</name>
    <message>
        <source>I agree: the test may read secrets or personal data from this unit</source>
        <translation>Rwy&apos;n cytuno: caiff y prawf ddarllen cyfrinachau neu ddata personol o&apos;r uned hon</translation>
    </message>
    <message>
        <source>I agree: the test may lock, crash or restart this unit</source>
        <translation>Rwy&apos;n cytuno: gall y prawf gloi, chwalu neu ailgychwyn yr uned hon</translation>
    </message>
    <message>
        <source>I agree: the test may erase or destroy this unit</source>
        <translation>Rwy&apos;n cytuno: gall y prawf ddileu neu ddinistrio&apos;r uned hon</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n gosodiad</numerusform>
            <numerusform>%n gosodiad</numerusform>
            <numerusform>%n o osodiadau</numerusform>
            <numerusform>%n gosodiad</numerusform>
            <numerusform>%n gosodiad</numerusform>
        </translation>
    </message>
    <message>
        <source>What a pass does not show</source>
        <translation>Yr hyn nad yw llwyddo yn ei ddangos</translation>
    </message>
    <message>
        <source>Passes when: %1</source>
        <translation>Llwyddir pan: %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risg: %1</translation>
    </message>
    <message>
        <source>Risk: %1 (%2)</source>
        <translation>Risg: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n second(s)</source>
        <translation>
            <numerusform>%n eiliad ar y mwyaf</numerusform>
            <numerusform>%n eiliad ar y mwyaf</numerusform>
            <numerusform>%n eiliad ar y mwyaf</numerusform>
            <numerusform>%n eiliad ar y mwyaf</numerusform>
            <numerusform>%n eiliad ar y mwyaf</numerusform>
        </translation>
    </message>
    <message>
        <source>Never stored; masked in the console</source>
        <translation>Ni chaiff ei storio byth; wedi&apos;i fasgio yn y consol</translation>
    </message>
    <message numerus="yes">
        <source>At most %n hour(s)</source>
        <translation>
            <numerusform>%n awr ar y mwyaf</numerusform>
            <numerusform>%n awr ar y mwyaf</numerusform>
            <numerusform>%n awr ar y mwyaf</numerusform>
            <numerusform>%n awr ar y mwyaf</numerusform>
            <numerusform>%n awr ar y mwyaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n minute(s)</source>
        <translation>
            <numerusform>%n munud ar y mwyaf</numerusform>
            <numerusform>%n munud ar y mwyaf</numerusform>
            <numerusform>%n o funudau ar y mwyaf</numerusform>
            <numerusform>%n munud ar y mwyaf</numerusform>
            <numerusform>%n munud ar y mwyaf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::DrawingProcess</name>
    <message>
        <source>it takes too long; it may be damaged or made to do harm</source>
        <translation>mae&apos;n cymryd gormod o amser; gall fod wedi&apos;i difrodi neu wedi&apos;i gwneud i beri niwed</translation>
    </message>
    <message>
        <source>it cannot be drawn; it may be damaged or made to do harm</source>
        <translation>ni ellir ei llunio; gall fod wedi&apos;i difrodi neu wedi&apos;i gwneud i beri niwed</translation>
    </message>
    <message>
        <source>it cannot be drawn</source>
        <translation>ni ellir ei llunio</translation>
    </message>
    <message>
        <source>it has more pixels or pages than can be shown</source>
        <translation>mae ganddi fwy o bicseli neu dudalennau nag y gellir eu dangos</translation>
    </message>
    <message>
        <source>it is damaged, or not what its type says</source>
        <translation>mae wedi&apos;i difrodi, neu nid yw&apos;r hyn y mae ei math yn ei ddweud</translation>
    </message>
    <message>
        <source>the evidence cannot be shown as a picture</source>
        <translation>ni ellir dangos y dystiolaeth fel llun</translation>
    </message>
</context>
<context>
    <name>forms::DroppedModel</name>
    <message>
        <source>Waits for you</source>
        <translation>Yn aros amdanoch</translation>
    </message>
    <message>
        <source>Is still written</source>
        <translation>Yn dal i gael ei hysgrifennu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Proposed for</source>
        <translation>Cynigir ar gyfer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
</context>
<context>
    <name>forms::DroppedPage</name>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>Dewis y &amp;ffolder…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Di&amp;ystyru</translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation>Ffeiliau a ollyngwyd</translation>
    </message>
    <message>
        <source>Enter accepts the file for the provisions below</source>
        <translation>Mae Enter yn derbyn y ffeil ar gyfer y darpariaethau isod</translation>
    </message>
    <message>
        <source>Provisions that the file shows</source>
        <translation>Darpariaethau y mae&apos;r ffeil yn eu dangos</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>What is proposed is only a suggestion; separate them by commas</source>
        <translation>Awgrym yn unig yw&apos;r hyn a gynigir; gwahanwch nhw ag atalnodau</translation>
    </message>
    <message>
        <source>Not offered again while it is the same; it stays in the folder</source>
        <translation>Ni chynigir hi eto tra bydd yr un fath; mae&apos;n aros yn y ffolder</translation>
    </message>
    <message>
        <source>For &amp;provisions</source>
        <translation>Ar gyfer dar&amp;pariaethau</translation>
    </message>
    <message>
        <source>Port scans, TLS checks, bills of materials and other outputs that tools drop into a folder wait here for you. Nothing is taken over by itself, and the files stay where they are.</source>
        <translation>Mae sganiau pyrth, gwiriadau TLS, rhestri cydrannau ac allbynnau eraill y mae offer yn eu gollwng i ffolder yn aros yma amdanoch. Ni throsglwyddir dim ohono&apos;i hun, ac mae&apos;r ffeiliau&apos;n aros lle maent.</translation>
    </message>
    <message>
        <source>The folder to watch</source>
        <translation>Y ffolder i&apos;w gwylio</translation>
    </message>
    <message>
        <source>No folder is watched for this assessment.</source>
        <translation>Ni wylir ffolder ar gyfer yr asesiad hwn.</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Gwylir: %1</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nid oes dim yn aros.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) wait in the folder.</source>
        <translation>
            <numerusform>Mae %n ffeil arall yn aros yn y ffolder.</numerusform>
            <numerusform>Mae %n ffeil arall yn aros yn y ffolder.</numerusform>
            <numerusform>Mae %n ffeil arall yn aros yn y ffolder.</numerusform>
            <numerusform>Mae %n ffeil arall yn aros yn y ffolder.</numerusform>
            <numerusform>Mae %n ffeil arall yn aros yn y ffolder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large to be offered: %1</source>
        <translation>Rhy fawr i&apos;w chynnig: %1</translation>
    </message>
    <message>
        <source>A&amp;ccept as evidence</source>
        <translation>&amp;Derbyn fel tystiolaeth</translation>
    </message>
    <message>
        <source>Confide&amp;ntial</source>
        <translation>Cyfri&amp;nachol</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ccept with %n answer(s)</source>
        <translation>
            <numerusform>&amp;Derbyn gyda %n ateb</numerusform>
            <numerusform>&amp;Derbyn gyda %n ateb</numerusform>
            <numerusform>&amp;Derbyn gyda %n ateb</numerusform>
            <numerusform>&amp;Derbyn gyda %n ateb</numerusform>
            <numerusform>&amp;Derbyn gyda %n ateb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::ErrorBanner</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Cuddio&apos;r neges hon</translation>
    </message>
</context>
<context>
    <name>forms::EvidenceActs</name>
    <message>
        <source>Add a new revision of the evidence</source>
        <translation>Ychwanegu diwygiad newydd o&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Save a copy of the evidence</source>
        <translation>Cadw copi o&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Save a proof of the evidence</source>
        <translation>Cadw prawf cynhwysiad o&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Canslo: %1</translation>
    </message>
    <message>
        <source>the new revision cannot be added</source>
        <translation>ni ellir ychwanegu&apos;r diwygiad newydd</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>nid yw&apos;n ffeil</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Wrthi&apos;n ychwanegu %1</translation>
    </message>
    <message>
        <source>the copy cannot be saved</source>
        <translation>ni ellir cadw&apos;r copi</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Wrthi&apos;n cadw %1</translation>
    </message>
    <message>
        <source>the proof cannot be saved</source>
        <translation>ni ellir cadw&apos;r prawf cynhwysiad</translation>
    </message>
</context>
<context>
    <name>forms::EvidenceCheck</name>
    <message>
        <source>Reading all evidence back and comparing it with its SHA-256.</source>
        <translation>Wrthi&apos;n darllen yr holl dystiolaeth yn ôl ac yn ei chymharu â&apos;i SHA-256.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Check the evidence</source>
        <translation>Gwirio&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Evidence checked so far</source>
        <translation>Tystiolaeth a wiriwyd hyd yma</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>%1 All evidence is as it was added (items: %2).</source>
        <translation>%1 Mae&apos;r holl dystiolaeth fel yr oedd pan ychwanegwyd hi (eitemau: %2).</translation>
    </message>
    <message>
        <source>%1 Damaged: %2 of %3 items. Their content is missing or has changed; go back to a backup copy.</source>
        <translation>%1 Wedi&apos;u difrodi: %2 o %3 eitem. Mae eu cynnwys ar goll neu wedi newid; ewch yn ôl at gopi wrth gefn.</translation>
    </message>
</context>
<context>
    <name>forms::EvidenceDetails</name>
    <message>
        <source>Confidential: not for people outside</source>
        <translation>Cyfrinachol: nid ar gyfer pobl o&apos;r tu allan</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Dilys tan</translation>
    </message>
    <message>
        <source>Details of the evidence</source>
        <translation>Manylion y dystiolaeth</translation>
    </message>
    <message>
        <source>Title of the evidence</source>
        <translation>Teitl y dystiolaeth</translation>
    </message>
    <message>
        <source>The day after, it no longer counts as evidence. Days begin at 00:00 UTC.</source>
        <translation>Drannoeth, nid yw&apos;n cyfrif fel tystiolaeth mwyach. Mae dyddiau&apos;n dechrau am 00:00 UTC.</translation>
    </message>
    <message>
        <source>Last day on which the evidence counts</source>
        <translation>Y diwrnod olaf y mae&apos;r dystiolaeth yn cyfrif</translation>
    </message>
    <message>
        <source>Provisions that the evidence serves</source>
        <translation>Darpariaethau y mae&apos;r dystiolaeth yn eu gwasanaethu</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;eitl</translation>
    </message>
    <message>
        <source>&amp;Serves these provisions</source>
        <translation>Mae&apos;n gwa&amp;sanaethu&apos;r darpariaethau hyn</translation>
    </message>
</context>
<context>
    <name>forms::EvidenceHeading</name>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 y cynnwys</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cau (Esc)</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation>Cau&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Revision of the evidence</source>
        <translation>Diwygiad o&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Title, confidentiality, last day, provisions</source>
        <translation>Teitl, cyfrinachedd, diwrnod olaf, darpariaethau</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Beitiau</translation>
    </message>
    <message>
        <source>Show the bytes of the content</source>
        <translation>Dangos beitiau&apos;r cynnwys</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show and copy the SHA-256 of the content</source>
        <translation>Dangos a chopïo SHA-256 y cynnwys</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Cadw copi…</translation>
    </message>
    <message>
        <source>Write the content to a file</source>
        <translation>Ysgrifennu&apos;r cynnwys i ffeil</translation>
    </message>
    <message>
        <source>New revision…</source>
        <translation>Diwygiad newydd…</translation>
    </message>
    <message>
        <source>Add newer content; the older is kept</source>
        <translation>Ychwanegu cynnwys mwy newydd; cedwir yr un hŷn</translation>
    </message>
    <message>
        <source>Save a proof…</source>
        <translation>Cadw prawf cynhwysiad…</translation>
    </message>
    <message>
        <source>Write a file that proves this evidence is part of the assessment, without showing any other</source>
        <translation>Ysgrifennu ffeil sy&apos;n profi bod y dystiolaeth hon yn rhan o&apos;r asesiad, heb ddangos unrhyw dystiolaeth arall</translation>
    </message>
    <message>
        <source>added %1 by %2</source>
        <translation>ychwanegwyd %1 gan %2</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>cyfrinachol</translation>
    </message>
    <message>
        <source>serves no provision</source>
        <translation>nid yw&apos;n gwasanaethu unrhyw ddarpariaeth</translation>
    </message>
    <message>
        <source>serves %1</source>
        <translation>yn gwasanaethu %1</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Diwygiad %1, %2</translation>
    </message>
</context>
<context>
    <name>forms::EvidenceTile</name>
    <message>
        <source>RUN</source>
        <comment>at most four letters</comment>
        <translation>RHED</translation>
    </message>
    <message>
        <source>WEB</source>
        <comment>at most four letters</comment>
        <translation>GWE</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>at most four letters</comment>
        <translation>FFEI</translation>
    </message>
    <message>
        <source>Device transcript</source>
        <translation>Trawsgrifiad dyfais</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Cyfeiriad gwe</translation>
    </message>
    <message>
        <source>%1 picture</source>
        <translation>Llun %1</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>View (Enter)</source>
        <translation>Gweld (Enter)</translation>
    </message>
    <message>
        <source>More about this evidence</source>
        <translation>Rhagor am y dystiolaeth hon</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Rhagor am %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · Confidential</source>
        <translation>%1 · Cyfrinachol</translation>
    </message>
    <message>
        <source>View %1, %2, %3, added %4</source>
        <translation>Gweld %1, %2, %3, ychwanegwyd %4</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Gweld</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copïo SHA-256</translation>
    </message>
    <message>
        <source>Copy web address</source>
        <translation>Copïo&apos;r cyfeiriad gwe</translation>
    </message>
    <message>
        <source>Remove from this provision</source>
        <translation>Tynnu oddi ar y ddarpariaeth hon</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Daeth i ben %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Dilys tan %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Symud i&apos;r sbwriel</translation>
    </message>
</context>
<context>
    <name>forms::EvidenceTiles</name>
    <message>
        <source>Add file…</source>
        <translation>Ychwanegu ffeil…</translation>
    </message>
    <message>
        <source>Add file as evidence for %1</source>
        <translation>Ychwanegu ffeil fel tystiolaeth ar gyfer %1</translation>
    </message>
    <message>
        <source>Add web address…</source>
        <translation>Ychwanegu cyfeiriad gwe…</translation>
    </message>
    <message>
        <source>Add web address as evidence for %1</source>
        <translation>Ychwanegu cyfeiriad gwe fel tystiolaeth ar gyfer %1</translation>
    </message>
    <message>
        <source>Use evidence at hand</source>
        <translation>Defnyddio tystiolaeth sydd wrth law</translation>
    </message>
    <message>
        <source>Use evidence of another provision for %1</source>
        <translation>Defnyddio tystiolaeth darpariaeth arall ar gyfer %1</translation>
    </message>
    <message>
        <source>Evidence of this assessment that already serves another provision</source>
        <translation>Tystiolaeth yr asesiad hwn sydd eisoes yn gwasanaethu darpariaeth arall</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
    <message>
        <source>What is added next is marked as confidential</source>
        <translation>Marcir yr hyn a ychwanegir nesaf yn gyfrinachol</translation>
    </message>
    <message>
        <source>Mark new evidence for %1 as confidential</source>
        <translation>Marcio tystiolaeth newydd ar gyfer %1 yn gyfrinachol</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Cyfeiriad gwe</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Yr hyn y mae&apos;n ei ddangos</translation>
    </message>
    <message>
        <source>What the web address shows</source>
        <translation>Yr hyn y mae&apos;r cyfeiriad gwe yn ei ddangos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Add this web address</source>
        <translation>Ychwanegu&apos;r cyfeiriad gwe hwn</translation>
    </message>
    <message>
        <source>Add evidence for %1</source>
        <translation>Ychwanegu tystiolaeth ar gyfer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many at once; add them as one archive, or in smaller groups.</source>
        <translation>
            <numerusform>Mae %n ffeil yn ormod ar unwaith; ychwanegwch hwy fel un archif, neu mewn grwpiau llai.</numerusform>
            <numerusform>Mae %n ffeil yn ormod ar unwaith; ychwanegwch hwy fel un archif, neu mewn grwpiau llai.</numerusform>
            <numerusform>Mae %n ffeil yn ormod ar unwaith; ychwanegwch hwy fel un archif, neu mewn grwpiau llai.</numerusform>
            <numerusform>Mae %n ffeil yn ormod ar unwaith; ychwanegwch hwy fel un archif, neu mewn grwpiau llai.</numerusform>
            <numerusform>Mae %n ffeil yn ormod ar unwaith; ychwanegwch hwy fel un archif, neu mewn grwpiau llai.</numerusform>
        </translation>
    </message>
    <message>
        <source>the evidence cannot be added</source>
        <translation>ni ellir ychwanegu&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>this is a folder or a device, not a file</source>
        <translation>ffolder neu ddyfais yw hon, nid ffeil</translation>
    </message>
    <message>
        <source>pack a folder into one archive first</source>
        <translation>paciwch ffolder yn un archif yn gyntaf</translation>
    </message>
    <message>
        <source>The clipboard holds a picture that cannot be read.</source>
        <translation>Mae&apos;r clipfwrdd yn cynnwys llun na ellir ei ddarllen.</translation>
    </message>
    <message>
        <source>Screenshot %1</source>
        <translation>Sgrinlun %1</translation>
    </message>
    <message>
        <source>the picture cannot be added</source>
        <translation>ni ellir ychwanegu&apos;r llun</translation>
    </message>
    <message>
        <source>Enter a whole web address, for example https://example.org/security.</source>
        <translation>Rhowch gyfeiriad gwe cyfan, er enghraifft https://example.org/security.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No other evidence yet</source>
        <translation>Dim tystiolaeth arall eto</translation>
    </message>
    <message>
        <source>Cancel adding %1</source>
        <translation>Canslo ychwanegu %1</translation>
    </message>
    <message>
        <source>Files can also be dropped on the provision, and files, pictures and text pasted (Ctrl+V)</source>
        <translation>Gellir hefyd ollwng ffeiliau ar y ddarpariaeth, a gludo ffeiliau, lluniau a thestun (Ctrl+V)</translation>
    </message>
    <message>
        <source>Screen region</source>
        <translation>Rhan o&apos;r sgrin</translation>
    </message>
    <message>
        <source>Hides this window and lets you drag over a part of the screen</source>
        <translation>Yn cuddio&apos;r ffenestr hon ac yn gadael i chi lusgo dros ran o&apos;r sgrin</translation>
    </message>
    <message>
        <source>Add a part of the screen as evidence for %1</source>
        <translation>Ychwanegu rhan o&apos;r sgrin fel tystiolaeth ar gyfer %1</translation>
    </message>
    <message>
        <source>Camera photo</source>
        <translation>Llun camera</translation>
    </message>
    <message>
        <source>Photographs with a camera of this computer</source>
        <translation>Yn tynnu llun gyda chamera&apos;r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Add a photo as evidence for %1</source>
        <translation>Ychwanegu llun fel tystiolaeth ar gyfer %1</translation>
    </message>
    <message>
        <source>it cannot be encoded</source>
        <translation>ni ellir ei amgodio</translation>
    </message>
    <message>
        <source>Screen region %1</source>
        <translation>Rhan o&apos;r sgrin %1</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Testun a ludwyd %1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Llun %1</translation>
    </message>
</context>
<context>
    <name>forms::EvidenceViewer</name>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Content of the evidence</source>
        <translation>Cynnwys y dystiolaeth</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>Wrthi&apos;n darllen y dystiolaeth</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Reading the evidence from the workspace</source>
        <translation>Wrthi&apos;n darllen y dystiolaeth o&apos;r gweithle</translation>
    </message>
    <message>
        <source>Its bytes are shown instead.</source>
        <translation>Dangosir ei feitiau yn lle hynny.</translation>
    </message>
    <message>
        <source>Only the beginning is shown as text; “Bytes” shows all.</source>
        <translation>Dim ond y dechrau a ddangosir fel testun; mae “Beitiau” yn dangos y cyfan.</translation>
    </message>
    <message>
        <source>Long lines are folded here.</source>
        <translation>Mae llinellau hir wedi&apos;u plygu yma.</translation>
    </message>
</context>
<context>
    <name>forms::ExportDialog</name>
    <message>
        <source>&amp;Leave out what is confidential</source>
        <translation>&amp;Hepgor yr hyn sy&apos;n gyfrinachol</translation>
    </message>
    <message>
        <source>&amp;Sign it</source>
        <translation>&amp;Llofnodi&apos;r bwndel</translation>
    </message>
    <message>
        <source>Everything of this assessment goes into one file: answers, evidence, runs, comments and the history.</source>
        <translation>Mae popeth yn yr asesiad hwn yn mynd i un ffeil: atebion, tystiolaeth, rhediadau, sylwadau a&apos;r hanes.</translation>
    </message>
    <message>
        <source>&amp;Write the bundle…</source>
        <translation>&amp;Ysgrifennu&apos;r bwndel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Export the assessment</source>
        <translation>Allgludo&apos;r asesiad</translation>
    </message>
    <message>
        <source>Without confidential evidence, runs, internal comments, sign-offs and the history</source>
        <translation>Heb dystiolaeth gyfrinachol, rhediadau, sylwadau mewnol, cymeradwyaethau terfynol na&apos;r hanes</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Ysgrifennu&apos;r bwndel</translation>
    </message>
    <message>
        <source>Assay bundles (*.assaycase)</source>
        <translation>Bwndeli Assay (*.assaycase)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Wrthi&apos;n ysgrifennu %1</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Canslo&apos;r allgludo</translation>
    </message>
    <message>
        <source>%1 is written: %2, %3.</source>
        <translation>Ysgrifennwyd %1: %2, %3.</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>wedi&apos;i lofnodi</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>heb ei lofnodi</translation>
    </message>
</context>
<context>
    <name>forms::FactWords</name>
    <message>
        <source>Automatic</source>
        <translation>Yn awtomatig</translation>
    </message>
    <message>
        <source>Automatic, can be switched off</source>
        <translation>Yn awtomatig, gellir ei ddiffodd</translation>
    </message>
    <message>
        <source>Asks before each update</source>
        <translation>Yn gofyn cyn pob diweddariad</translation>
    </message>
    <message>
        <source>Manual: the owner has to start it</source>
        <translation>Â llaw: rhaid i&apos;r perchennog ei gychwyn</translation>
    </message>
    <message>
        <source>No updates at all</source>
        <translation>Dim diweddariadau o gwbl</translation>
    </message>
    <message>
        <source>Chosen by the owner before first use</source>
        <translation>Dewisir gan y perchennog cyn y defnydd cyntaf</translation>
    </message>
    <message>
        <source>Unique to each unit</source>
        <translation>Unigryw i bob uned</translation>
    </message>
    <message>
        <source>No password is needed</source>
        <translation>Dim angen cyfrinair</translation>
    </message>
    <message>
        <source>The same on every unit</source>
        <translation>Yr un fath ar bob uned</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ar gael</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Ddim ar gael</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Dim cyfrif</translation>
    </message>
    <message>
        <source>None is sent</source>
        <translation>Nid anfonir dim</translation>
    </message>
    <message>
        <source>Sent, can be switched off</source>
        <translation>Anfonir, gellir ei ddiffodd</translation>
    </message>
    <message>
        <source>Sent, cannot be switched off</source>
        <translation>Anfonir, ni ellir ei ddiffodd</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Ni rennir</translation>
    </message>
    <message>
        <source>Only with those who provide the service</source>
        <translation>Dim ond gyda&apos;r rhai sy&apos;n darparu&apos;r gwasanaeth</translation>
    </message>
    <message>
        <source>Shared with third parties</source>
        <translation>Rhennir â thrydydd partïon</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Gwerthir</translation>
    </message>
    <message>
        <source>Works fully</source>
        <translation>Yn gweithio&apos;n llawn</translation>
    </message>
    <message>
        <source>Works in part</source>
        <translation>Yn gweithio&apos;n rhannol</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ddim yn gweithio</translation>
    </message>
    <message>
        <source>Recovers by itself</source>
        <translation>Yn adfer ei hun</translation>
    </message>
    <message>
        <source>Needs somebody to act</source>
        <translation>Angen i rywun weithredu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac oes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oes</translation>
    </message>
    <message>
        <source>For some functions</source>
        <translation>Ar gyfer rhai swyddogaethau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Who somebody is</source>
        <translation>Pwy yw rhywun</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Manylion cyswllt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Pictures or video</source>
        <translation>Lluniau neu fideo</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Sut y&apos;i defnyddir</translation>
    </message>
    <message>
        <source>The home network</source>
        <translation>Y rhwydwaith cartref</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microffon</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Symudiad</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Amgylchedd</translation>
    </message>
    <message>
        <source>Biometric</source>
        <translation>Biometrig</translation>
    </message>
</context>
<context>
    <name>forms::FactsPage</name>
    <message>
        <source>Facts for the consumer</source>
        <translation>Ffeithiau i&apos;r defnyddiwr</translation>
    </message>
    <message>
        <source>What the label tells people in the shop. State what is true, good or bad: a fact that stays open is printed as “not stated”.</source>
        <translation>Yr hyn y mae&apos;r label yn ei ddweud wrth bobl yn y siop. Nodwch yr hyn sy&apos;n wir, da neu ddrwg: caiff ffaith sy&apos;n aros yn agored ei hargraffu fel “heb ei nodi”.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ffeithiau</translation>
    </message>
    <message>
        <source>Security updates are promised</source>
        <translation>Addewir diweddariadau diogelwch</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Hyd at ddyddiad</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Dim o gwbl</translation>
    </message>
    <message>
        <source>Last day of security updates</source>
        <translation>Diwrnod olaf y diweddariadau diogelwch</translation>
    </message>
    <message>
        <source>Why that long</source>
        <translation>Pam cyhyd â hynny</translation>
    </message>
    <message>
        <source>At most 160 characters; stands on the page that the label&apos;s code opens.</source>
        <translation>160 nod ar y mwyaf; mae ar y dudalen y mae cod y label yn ei hagor.</translation>
    </message>
    <message>
        <source>How updates are installed</source>
        <translation>Sut y gosodir diweddariadau</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Gwarant</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mis</translation>
    </message>
    <message>
        <source>Does the warranty cover the update period?</source>
        <translation>A yw&apos;r warant yn cynnwys cyfnod y diweddariadau?</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Ydy, y cyfan</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac ydy</translation>
    </message>
    <message>
        <source>In part, until a date</source>
        <translation>Yn rhannol, hyd at ddyddiad</translation>
    </message>
    <message>
        <source>Last day the warranty covers</source>
        <translation>Y diwrnod olaf y mae&apos;r warant yn ei gynnwys</translation>
    </message>
    <message>
        <source>Security updates</source>
        <translation>Diweddariadau diogelwch</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Cyfrineiriau</translation>
    </message>
    <message>
        <source>Two-step sign-in to the account</source>
        <translation>Mewngofnodi dau gam i&apos;r cyfrif</translation>
    </message>
    <message>
        <source>Is an account needed?</source>
        <translation>A oes angen cyfrif?</translation>
    </message>
    <message>
        <source>Passwords and accounts</source>
        <translation>Cyfrineiriau a chyfrifon</translation>
    </message>
    <message>
        <source>Where to report a security problem</source>
        <translation>Ble i roi gwybod am broblem ddiogelwch</translation>
    </message>
    <message>
        <source>An https address or a mail address; open to everybody.</source>
        <translation>Cyfeiriad https neu gyfeiriad post; yn agored i bawb.</translation>
    </message>
    <message>
        <source>First answer within</source>
        <translation>Ateb cyntaf o fewn</translation>
    </message>
    <message>
        <source> days</source>
        <translation> diwrnod</translation>
    </message>
    <message>
        <source>Then news every</source>
        <translation>Yna newyddion bob</translation>
    </message>
    <message>
        <source>Reporting a problem</source>
        <translation>Rhoi gwybod am broblem</translation>
    </message>
    <message>
        <source>Personal data it collects</source>
        <translation>Data personol a gesglir ganddo</translation>
    </message>
    <message>
        <source>What it can sense</source>
        <translation>Yr hyn y gall ei synhwyro</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetreg</translation>
    </message>
    <message>
        <source>What the telemetry is for</source>
        <translation>At ba ddiben y mae&apos;r telemetreg</translation>
    </message>
    <message>
        <source>At most 80 characters, for example Fault finding.</source>
        <translation>80 nod ar y mwyaf, er enghraifft Canfod diffygion.</translation>
    </message>
    <message>
        <source>Are data shared?</source>
        <translation>A rennir data?</translation>
    </message>
    <message>
        <source>Where people can erase their data</source>
        <translation>Ble y gall pobl ddileu eu data</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Yn unman</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>Ar y ddyfais</translation>
    </message>
    <message>
        <source>In the app</source>
        <translation>Yn yr ap</translation>
    </message>
    <message>
        <source>In the service</source>
        <translation>Yn y gwasanaeth</translation>
    </message>
    <message>
        <source>Steps it takes</source>
        <translation>Nifer y camau</translation>
    </message>
    <message>
        <source>Where that is explained</source>
        <translation>Ble yr esbonnir hynny</translation>
    </message>
    <message>
        <source>An https address.</source>
        <translation>Cyfeiriad https.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data personol</translation>
    </message>
    <message>
        <source>Without the internet it</source>
        <translation>Heb y rhyngrwyd</translation>
    </message>
    <message>
        <source>After a power cut it</source>
        <translation>Ar ôl toriad trydan</translation>
    </message>
    <message>
        <source>Power on network stand-by</source>
        <translation>Pŵer wrth aros ar rwydwaith</translation>
    </message>
    <message>
        <source> W</source>
        <translation> W</translation>
    </message>
    <message>
        <source>Everyday use</source>
        <translation>Defnydd bob dydd</translation>
    </message>
    <message>
        <source>Host of the page that checks the label</source>
        <translation>Gwesteiwr y dudalen sy&apos;n gwirio&apos;r label</translation>
    </message>
    <message>
        <source>A host name of at most 60 characters; stands beside the code.</source>
        <translation>Enw gwesteiwr o 60 nod ar y mwyaf; mae wrth ymyl y cod.</translation>
    </message>
    <message>
        <source>Checking the label</source>
        <translation>Gwirio&apos;r label</translation>
    </message>
    <message>
        <source>The label will say “not stated”.</source>
        <translation>Bydd y label yn dweud “heb ei nodi”.</translation>
    </message>
    <message>
        <source>The label will say “Security updates until %1”.</source>
        <translation>Bydd y label yn dweud “Diweddariadau diogelwch tan %1”.</translation>
    </message>
    <message>
        <source>The label will say, as large as a date, that no updates are promised.</source>
        <translation>Bydd y label yn dweud, mor fawr â dyddiad, nad addewir diweddariadau.</translation>
    </message>
    <message>
        <source>One of the three large answers. A shared password fails guideline 1.</source>
        <translation>Un o&apos;r tri ateb mawr. Mae cyfrinair a rennir yn methu canllaw 1.</translation>
    </message>
    <message>
        <source>One of the three large answers on the label.</source>
        <translation>Un o&apos;r tri ateb mawr ar y label.</translation>
    </message>
    <message>
        <source>Printed where there is room.</source>
        <translation>Argreffir lle bo digon o le.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fact(s) stated</source>
        <translation>
            <numerusform>Nodwyd %1 o %n ffaith</numerusform>
            <numerusform>Nodwyd %1 o %n ffaith</numerusform>
            <numerusform>Nodwyd %1 o %n ffaith</numerusform>
            <numerusform>Nodwyd %1 o %n ffaith</numerusform>
            <numerusform>Nodwyd %1 o %n ffaith</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::FindingJumps</name>
    <message>
        <source>Findings of the run, each with its line</source>
        <translation>Canfyddiadau&apos;r rhediad, pob un gyda&apos;i linell</translation>
    </message>
    <message>
        <source>◆ line %1</source>
        <translation>◆ llinell %1</translation>
    </message>
    <message>
        <source>rests on no line of the transcript</source>
        <translation>nid yw&apos;n dibynnu ar unrhyw linell o&apos;r trawsgrifiad</translation>
    </message>
    <message>
        <source>line not read yet</source>
        <translation>llinell heb ei darllen eto</translation>
    </message>
</context>
<context>
    <name>forms::FindingList</name>
    <message>
        <source>Nothing in the record asks to be mended: no errors and no warnings.</source>
        <translation>Nid oes dim yn y cofnod i&apos;w gywiro: dim gwallau a dim rhybuddion.</translation>
    </message>
    <message>
        <source>Errors in the record, each with its place</source>
        <translation>Gwallau yn y cofnod, pob un â&apos;i le</translation>
    </message>
    <message>
        <source>Warnings about the record, each with its place</source>
        <translation>Rhybuddion am y cofnod, pob un â&apos;i le</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): to be mended before a mark</source>
        <translation>
            <numerusform>%n gwall: i&apos;w cywiro cyn cael nod</numerusform>
            <numerusform>%n gwall: i&apos;w gywiro cyn cael nod</numerusform>
            <numerusform>%n o wallau: i&apos;w cywiro cyn cael nod</numerusform>
            <numerusform>%n gwall: i&apos;w cywiro cyn cael nod</numerusform>
            <numerusform>%n gwall: i&apos;w cywiro cyn cael nod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): to be looked at by a person</source>
        <translation>
            <numerusform>%n rhybudd: i berson edrych arnynt</numerusform>
            <numerusform>%n rhybudd: i berson edrych arno</numerusform>
            <numerusform>%n o rybuddion: i berson edrych arnynt</numerusform>
            <numerusform>%n rhybudd: i berson edrych arnynt</numerusform>
            <numerusform>%n rhybudd: i berson edrych arnynt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::FindingModel</name>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Go to where this is mended (%1)</source>
        <translation>Mynd i&apos;r man lle cywirir hyn (%1)</translation>
    </message>
    <message>
        <source>Error, %1: %2</source>
        <translation>Gwall, %1: %2</translation>
    </message>
    <message>
        <source>Warning, %1: %2</source>
        <translation>Rhybudd, %1: %2</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ffeithiau</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Cynnyrch</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Device test</source>
        <translation>Prawf dyfais</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Guideline %1</source>
        <translation>Canllaw %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
</context>
<context>
    <name>forms::GateList</name>
    <message>
        <source>Go to where this is mended</source>
        <translation>Mynd i ble y caiff hyn ei gywiro</translation>
    </message>
    <message>
        <source>Go to where this is mended: %1</source>
        <translation>Mynd i ble y caiff hyn ei gywiro: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n reasons</source>
        <translation>
            <numerusform>Dangos pob rheswm (%n)</numerusform>
            <numerusform>Dangos pob rheswm (%n)</numerusform>
            <numerusform>Dangos pob rheswm (%n)</numerusform>
            <numerusform>Dangos pob rheswm (%n)</numerusform>
            <numerusform>Dangos pob rheswm (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::GroupItemModel</name>
    <message>
        <source>Functional</source>
        <translation>Swyddogaethol</translation>
    </message>
    <message>
        <source>Conceptual</source>
        <translation>Cysyniadol</translation>
    </message>
    <message>
        <source>Outdated: the entry has changed</source>
        <translation>Wedi dyddio: mae&apos;r cofnod wedi newid</translation>
    </message>
    <message>
        <source>%1 on %2, %3: %4</source>
        <comment>test case, declared item, column, text</comment>
        <translation>%1 ar %2, %3: %4</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Achos prawf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
</context>
<context>
    <name>forms::GuidelinePage</name>
    <message>
        <source>Run the first device test of this provision</source>
        <translation>Rhedeg prawf dyfais cyntaf y ddarpariaeth hon</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One of the three guidelines to put first: the label shows it largest.</source>
        <translation>Un o&apos;r tri chanllaw i&apos;w rhoi yn gyntaf: mae&apos;r label yn ei ddangos yn fwyaf.</translation>
    </message>
    <message>
        <source>%1 of %2 provisions answered</source>
        <translation>Atebwyd %1 o %2 darpariaeth</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them without evidence</source>
        <comment>after: 2 of 3 provisions answered</comment>
        <translation>
            <numerusform>, %n ohonynt heb dystiolaeth</numerusform>
            <numerusform>, %n ohonynt heb dystiolaeth</numerusform>
            <numerusform>, %n ohonynt heb dystiolaeth</numerusform>
            <numerusform>, %n ohonynt heb dystiolaeth</numerusform>
            <numerusform>, %n ohonynt heb dystiolaeth</numerusform>
        </translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Dogfennau eraill</translation>
    </message>
    <message>
        <source>Say that each of them is right as it stands; one undo takes it back</source>
        <translation>Dweud bod pob un ohonynt yn gywir fel y mae; mae Dadwneud unwaith yn tynnu hynny&apos;n ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) here are inferred from another scheme.</source>
        <translation>
            <numerusform>Mae %n ateb yma yn deillio o gynllun arall.</numerusform>
            <numerusform>Mae %n ateb yma yn deillio o gynllun arall.</numerusform>
            <numerusform>Mae %n ateb yma yn deillio o gynllun arall.</numerusform>
            <numerusform>Mae %n ateb yma yn deillio o gynllun arall.</numerusform>
            <numerusform>Mae %n ateb yma yn deillio o gynllun arall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n answer(s)</source>
        <translation>
            <numerusform>Cadarnhau %n ateb</numerusform>
            <numerusform>Cadarnhau %n ateb</numerusform>
            <numerusform>Cadarnhau %n ateb</numerusform>
            <numerusform>Cadarnhau %n ateb</numerusform>
            <numerusform>Cadarnhau %n ateb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::HelpSheet</name>
    <message>
        <source>Help and keys</source>
        <translation>Cymorth a bysellau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Asesiad newydd</translation>
    </message>
    <message>
        <source>Find an assessment</source>
        <translation>Canfod asesiad</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Pob asesiad</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Run the device test of this provision</source>
        <translation>Rhedeg prawf dyfais y ddarpariaeth hon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Go between the way and the page</source>
        <translation>Symud rhwng y llwybr a&apos;r dudalen</translation>
    </message>
    <message>
        <source>Show or hide what belongs to this page</source>
        <translation>Dangos neu guddio&apos;r hyn sy&apos;n perthyn i&apos;r dudalen hon</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Agor gweithle</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Creu gweithle</translation>
    </message>
    <message>
        <source>Quit; everything is saved already</source>
        <translation>Gadael; mae popeth wedi&apos;i gadw&apos;n barod</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Y daflen hon</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Arwyddion</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>One of the thirteen headings of the Code of Practice.</source>
        <translation>Un o dri phennawd ar ddeg y Cod Ymarfer.</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>One checkable requirement under a guideline.</source>
        <translation>Un gofyniad y gellir ei wirio o dan ganllaw.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>What the assessor found for a provision. Verdicts of guidelines are computed: the worst provision decides.</source>
        <translation>Yr hyn a ganfu&apos;r asesydd ar gyfer darpariaeth. Cyfrifir dyfarniadau&apos;r canllawiau: y ddarpariaeth waethaf sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>What shows that a verdict is right: a document, a picture, a device run. It is kept in the workspace and never changed.</source>
        <translation>Yr hyn sy&apos;n dangos bod dyfarniad yn gywir: dogfen, llun, rhediad ar ddyfais. Fe&apos;i cedwir yn y gweithle ac ni chaiff ei newid byth.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Somebody accepts or rejects what was submitted. In a laboratory this must be another person.</source>
        <translation>Mae rhywun yn derbyn neu&apos;n gwrthod yr hyn a gyflwynwyd. Mewn labordy rhaid i hwn fod yn berson arall.</translation>
    </message>
    <message>
        <source>Information label</source>
        <translation>Label gwybodaeth</translation>
    </message>
    <message>
        <source>Tells the consumer the facts, good and bad.</source>
        <translation>Yn dweud y ffeithiau wrth y defnyddiwr, da a drwg.</translation>
    </message>
    <message>
        <source>Endorsement mark</source>
        <translation>Nod ardystio</translation>
    </message>
    <message>
        <source>May be used only when all thirteen guidelines are met and the review was accepted.</source>
        <translation>Dim ond pan fydd pob un o&apos;r tri chanllaw ar ddeg wedi&apos;i fodloni a&apos;r adolygiad wedi&apos;i dderbyn y ceir ei ddefnyddio.</translation>
    </message>
    <message>
        <source>1, 2, 3, 4</source>
        <translation>1, 2, 3, 4</translation>
    </message>
    <message>
        <source>Pass, fail, not applicable, inconclusive, while the answer has the keyboard; 0 clears it</source>
        <translation>Llwyddo, methu, amherthnasol, amhendant, tra bo&apos;r bysellfwrdd ar yr ateb; mae 0 yn ei glirio</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Move the evidence to the trash</source>
        <translation>Symud y dystiolaeth i&apos;r sbwriel</translation>
    </message>
    <message>
        <source>New assessment for a new version</source>
        <translation>Asesiad newydd ar gyfer fersiwn newydd</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>What the product has and does not have. It decides which provisions of EN 303 645 apply.</source>
        <translation>Yr hyn sydd gan y cynnyrch a&apos;r hyn nad oes ganddo. Mae&apos;n penderfynu pa ddarpariaethau o EN 303 645 sy&apos;n berthnasol.</translation>
    </message>
    <message>
        <source>The answer still holds, where it came over from another version or another scheme, or its text has changed</source>
        <translation>Mae&apos;r ateb yn dal i sefyll, lle daeth drosodd o fersiwn arall neu gynllun arall, neu lle newidiodd ei destun</translation>
    </message>
    <message>
        <source>One product, other schemes</source>
        <translation>Un cynnyrch, cynlluniau eraill</translation>
    </message>
    <message>
        <source>Crosswalk between schemes</source>
        <translation>Tabl cyfatebiaeth rhwng cynlluniau</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Deilliedig</translation>
    </message>
    <message>
        <source>Follows from the assessment of the same product against another scheme. It counts as not assessed until somebody confirms it.</source>
        <translation>Yn dilyn o&apos;r asesiad o&apos;r un cynnyrch yn erbyn cynllun arall. Mae&apos;n cyfrif fel heb ei asesu nes i rywun ei gadarnhau.</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Tabl cyfatebiaeth</translation>
    </message>
    <message>
        <source>Which provision of one scheme answers to which of another, and how far.</source>
        <translation>Pa ddarpariaeth mewn un cynllun sy&apos;n cyfateb i ba un mewn cynllun arall, ac i ba raddau.</translation>
    </message>
    <message>
        <source>Report of the assessment</source>
        <translation>Adroddiad yr asesiad</translation>
    </message>
    <message>
        <source>Catalogues of schemes</source>
        <translation>Catalogau cynlluniau</translation>
    </message>
    <message>
        <source>Paste a picture, files or text as evidence, while the provision has the keyboard</source>
        <translation>Gludo llun, ffeiliau neu destun fel tystiolaeth, tra bo&apos;r bysellfwrdd ar y ddarpariaeth</translation>
    </message>
    <message>
        <source>What the device tests stand for</source>
        <translation>Yr hyn y mae&apos;r profion dyfais yn ei gynrychioli</translation>
    </message>
    <message>
        <source>In a transcript: find a text</source>
        <translation>Mewn trawsgrifiad: canfod testun</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In a transcript: next line that has it, line before</source>
        <translation>Mewn trawsgrifiad: y llinell nesaf sy&apos;n ei gynnwys, y llinell flaenorol</translation>
    </message>
    <message>
        <source>In a transcript: next finding, finding before</source>
        <translation>Mewn trawsgrifiad: y canfyddiad nesaf, y canfyddiad blaenorol</translation>
    </message>
    <message>
        <source>In a transcript: go to a line by its number</source>
        <translation>Mewn trawsgrifiad: mynd i linell yn ôl ei rhif</translation>
    </message>
</context>
<context>
    <name>forms::HexView</name>
    <message>
        <source>Bytes of the evidence</source>
        <translation>Beitiau&apos;r dystiolaeth</translation>
    </message>
</context>
<context>
    <name>forms::HistoryModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1 of the log, %2</source>
        <translation>Rhes %1 y cofnod cadwraeth, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
</context>
<context>
    <name>forms::IcsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>items with a verdict</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>Gwrthwynebiad: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cefnogaeth</translation>
    </message>
    <message>
        <source>Test group</source>
        <translation>Grŵp profion</translation>
    </message>
    <message>
        <source>Items judged</source>
        <translation>Eitemau a farnwyd</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Manylion</translation>
    </message>
</context>
<context>
    <name>forms::IdentityChooser</name>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>C&amp;yfrinymadrodd</translation>
    </message>
    <message>
        <source>A .p12 or .pem file</source>
        <translation>Ffeil .p12 neu .pem</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Ffeil allwedd</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Cyfrinymadrodd yr allwedd</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Dewis y ffeil allwedd</translation>
    </message>
    <message>
        <source>Make a demonstration identity…</source>
        <translation>Creu hunaniaeth arddangos…</translation>
    </message>
    <message>
        <source>A key and a root certificate in a folder of yours, clearly named as a demonstration: for trying things, not for products on sale</source>
        <translation>Allwedd a thystysgrif wraidd mewn ffolder sy&apos;n eiddo i chi, wedi&apos;u henwi&apos;n glir fel arddangosiad: ar gyfer rhoi cynnig ar bethau, nid ar gyfer cynhyrchion sydd ar werth</translation>
    </message>
    <message>
        <source>Folder for the demonstration identity</source>
        <translation>Ffolder ar gyfer yr hunaniaeth arddangos</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Ffeil &amp;allwedd</translation>
    </message>
    <message>
        <source>Choose the key that signs, or make a demonstration identity.</source>
        <translation>Dewiswch yr allwedd sy&apos;n llofnodi, neu crëwch hunaniaeth arddangos.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation>Rhowch gyfrinymadrodd yr allwedd.</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx *.pem);;All files (*)</source>
        <translation>Allweddi (*.p12 *.pfx *.pem);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Made in %1, with its passphrase and the root certificate to trust.</source>
        <translation>Fe&apos;i crëwyd yn %1, gyda&apos;i chyfrinymadrodd a&apos;r dystysgrif wraidd i ymddiried ynddi.</translation>
    </message>
</context>
<context>
    <name>forms::ImportPage</name>
    <message>
        <source>A bundle holds one assessment with all that belongs to it. You see what it would change before anything is taken over; what people did here stays unless you tick it.</source>
        <translation>Mae bwndel yn cynnwys un asesiad gyda phopeth sy&apos;n perthyn iddo. Dangosir yr hyn y byddai&apos;n ei newid cyn trosglwyddo dim; mae&apos;r hyn a wnaeth pobl yma&apos;n aros oni bai eich bod yn ei dicio.</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Mewngludo bwndel</translation>
    </message>
    <message>
        <source>Choose a &amp;bundle…</source>
        <translation>Dewis &amp;bwndel…</translation>
    </message>
    <message>
        <source>Certificates you &amp;trust…</source>
        <translation>&amp;Tystysgrifau yr ymddiriedir ynddynt…</translation>
    </message>
    <message>
        <source>A file of certificates (PEM); an acceptance comes over only in a bundle that somebody you trust has signed</source>
        <translation>Ffeil o dystysgrifau (PEM); dim ond mewn bwndel a lofnodwyd gan rywun yr ydych yn ymddiried ynddo y daw derbyniad drosodd</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>&amp;Dim ond gwahaniaethau</translation>
    </message>
    <message>
        <source>What the bundle would change</source>
        <translation>Yr hyn y byddai&apos;r bwndel yn ei newid</translation>
    </message>
    <message>
        <source>Space or Enter ticks what is taken over</source>
        <translation>Mae&apos;r bylchwr neu Enter yn ticio&apos;r hyn a drosglwyddir</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Tynnu &amp;pob tic</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Mewngludo</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Dewis bwndel</translation>
    </message>
    <message>
        <source>Assay bundles (*.assaycase);;All files (*)</source>
        <translation>Bwndeli Assay (*.assaycase);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Certificates you trust</source>
        <translation>Tystysgrifau yr ymddiriedir ynddynt</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Tystysgrifau (*.pem *.crt);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Canslo&apos;r mewngludo</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Wrthi&apos;n gwirio %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Wrthi&apos;n mewngludo %1</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Nid oedd angen newid dim.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were taken over. Undo takes the whole import back.</source>
        <translation>
            <numerusform>Trosglwyddwyd %n eitem. Mae Dadwneud yn tynnu&apos;r mewngludo cyfan yn ôl.</numerusform>
            <numerusform>Trosglwyddwyd %n eitem. Mae Dadwneud yn tynnu&apos;r mewngludo cyfan yn ôl.</numerusform>
            <numerusform>Trosglwyddwyd %n eitem. Mae Dadwneud yn tynnu&apos;r mewngludo cyfan yn ôl.</numerusform>
            <numerusform>Trosglwyddwyd %n eitem. Mae Dadwneud yn tynnu&apos;r mewngludo cyfan yn ôl.</numerusform>
            <numerusform>Trosglwyddwyd %n eitem. Mae Dadwneud yn tynnu&apos;r mewngludo cyfan yn ôl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are another there and stay as they are here.</source>
        <translation>
            <numerusform>Mae %n eitem yn wahanol yno ac yn aros fel y maent yma.</numerusform>
            <numerusform>Mae %n eitem yn wahanol yno ac yn aros fel y mae yma.</numerusform>
            <numerusform>Mae %n eitem yn wahanol yno ac yn aros fel y maent yma.</numerusform>
            <numerusform>Mae %n eitem yn wahanol yno ac yn aros fel y maent yma.</numerusform>
            <numerusform>Mae %n eitem yn wahanol yno ac yn aros fel y maent yma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n item(s)</source>
        <translation>
            <numerusform>&amp;Mewngludo %n eitem</numerusform>
            <numerusform>&amp;Mewngludo %n eitem</numerusform>
            <numerusform>&amp;Mewngludo %n eitem</numerusform>
            <numerusform>&amp;Mewngludo %n eitem</numerusform>
            <numerusform>&amp;Mewngludo %n eitem</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import nothing</source>
        <translation>&amp;Mewngludo dim</translation>
    </message>
    <message>
        <source>This assessment is not in the workspace yet.</source>
        <translation>Nid yw&apos;r asesiad hwn yn y gweithle eto.</translation>
    </message>
    <message>
        <source>It is here too; what both sides had in common is known, so what only one side changed fits together.</source>
        <translation>Mae yma hefyd; mae&apos;r hyn oedd gan y ddwy ochr yn gyffredin yn hysbys, felly mae&apos;r hyn a newidiwyd ar un ochr yn unig yn gyson â&apos;r llall.</translation>
    </message>
    <message>
        <source>It is here too, and nothing is known of what both sides had in common: what differs stays as it is here unless you tick it.</source>
        <translation>Mae yma hefyd, ac ni wyddys dim am yr hyn oedd gan y ddwy ochr yn gyffredin: mae&apos;r hyn sy&apos;n wahanol yn aros fel y mae yma oni bai eich bod yn ei dicio.</translation>
    </message>
    <message>
        <source>A public bundle: what is confidential was left out.</source>
        <translation>Bwndel cyhoeddus: hepgorwyd yr hyn sy&apos;n gyfrinachol.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): read both, and tick what shall hold.</source>
        <translation>
            <numerusform>Gwrthdaro (%n): darllenwch y ddwy ochr, a thiciwch yr hyn sydd i sefyll.</numerusform>
            <numerusform>Gwrthdaro (%n): darllenwch y ddwy ochr, a thiciwch yr hyn sydd i sefyll.</numerusform>
            <numerusform>Gwrthdaro (%n): darllenwch y ddwy ochr, a thiciwch yr hyn sydd i sefyll.</numerusform>
            <numerusform>Gwrthdaro (%n): darllenwch y ddwy ochr, a thiciwch yr hyn sydd i sefyll.</numerusform>
            <numerusform>Gwrthdaro (%n): darllenwch y ddwy ochr, a thiciwch yr hyn sydd i sefyll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are the same.</source>
        <translation>
            <numerusform>Mae %n eitem yr un fath.</numerusform>
            <numerusform>Mae %n eitem yr un fath.</numerusform>
            <numerusform>Mae %n eitem yr un fath.</numerusform>
            <numerusform>Mae %n eitem yr un fath.</numerusform>
            <numerusform>Mae %n eitem yr un fath.</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ddim yno</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Yma: %1</translation>
    </message>
    <message>
        <source>In the bundle: %1</source>
        <translation>Yn y bwndel: %1</translation>
    </message>
    <message>
        <source>Tic&amp;k all</source>
        <translation>Ticio&apos;r c&amp;yfan</translation>
    </message>
</context>
<context>
    <name>forms::InferenceWords</name>
    <message>
        <source>%1 of %2 covers only a part of this: its words and evidence came over, the answer is yours.</source>
        <translation>Rhan yn unig o hon y mae %1 o %2 yn ei chwmpasu: daeth ei geiriau a&apos;i thystiolaeth drosodd, chi biau&apos;r ateb.</translation>
    </message>
    <message>
        <source>Inferred from %1 of %2. Not assessed until you confirm it or answer anew.</source>
        <translation>Yn deillio o %1 (%2). Heb ei asesu nes i chi ei gadarnhau neu ateb o&apos;r newydd.</translation>
    </message>
    <message>
        <source>Confirmed as inferred from %1 of %2.</source>
        <translation>Cadarnhawyd fel ateb sy&apos;n deillio o %1 (%2).</translation>
    </message>
    <message>
        <source>That assessment says something else by now: fill this one again to get it.</source>
        <translation>Mae&apos;r asesiad hwnnw&apos;n dweud rhywbeth arall erbyn hyn: llenwch hwn eto i&apos;w gael.</translation>
    </message>
    <message>
        <source>That assessment says something else by now: look whether this still holds.</source>
        <translation>Mae&apos;r asesiad hwnnw&apos;n dweud rhywbeth arall erbyn hyn: edrychwch a yw hwn yn dal i sefyll.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a law, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Ffynhonnell: %1.</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>is covered by, 5.1-1, ETSI EN 303 645</comment>
        <translation>%1 %2 o %3</translation>
    </message>
    <message>
        <source>, together with %1</source>
        <translation>, ynghyd â %1</translation>
    </message>
    <message>
        <source> (%1, %2)</source>
        <comment>own reading, as of June 2026</comment>
        <translation> (%1, %2)</translation>
    </message>
</context>
<context>
    <name>forms::InterruptedCard</name>
    <message>
        <source>Interrupted runs</source>
        <translation>Rhediadau y torrwyd ar eu traws</translation>
    </message>
    <message>
        <source>The program or the computer failed while these ran. Nothing of them is lost.</source>
        <translation>Methodd y rhaglen neu&apos;r cyfrifiadur tra oedd y rhain yn rhedeg. Ni chollwyd dim ohonynt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A run that had hardly begun</source>
        <translation>Rhediad a oedd prin wedi dechrau</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>dechreuwyd %1</translation>
    </message>
    <message>
        <source>received: %1</source>
        <translation>derbyniwyd: %1</translation>
    </message>
    <message>
        <source>turns finished: %1</source>
        <translation>troeon a orffennwyd: %1</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Parhau…</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Parhau â %1</translation>
    </message>
    <message>
        <source>Behind the last turn that was finished, with the same settings</source>
        <translation>Ar ôl y tro olaf a orffennwyd, gyda&apos;r un gosodiadau</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Cadw fel y mae</translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation>Cadw %1 fel y mae</translation>
    </message>
    <message>
        <source>Record it as aborted, with its transcript as evidence</source>
        <translation>Ei gofnodi fel rhediad y rhoddwyd y gorau iddo, gyda&apos;i drawsgrifiad fel tystiolaeth</translation>
    </message>
</context>
<context>
    <name>forms::IssuedLabels</name>
    <message>
        <source>Information label</source>
        <translation>Label gwybodaeth</translation>
    </message>
    <message>
        <source>Endorsement mark</source>
        <translation>Nod ardystio</translation>
    </message>
    <message>
        <source>Issued from this assessment</source>
        <translation>Cyhoeddwyd o&apos;r asesiad hwn</translation>
    </message>
    <message>
        <source>Labels issued from this assessment</source>
        <translation>Labeli a gyhoeddwyd o&apos;r asesiad hwn</translation>
    </message>
    <message>
        <source>Enter shows the signed file</source>
        <translation>Mae Enter yn dangos y ffeil wedi&apos;i llofnodi</translation>
    </message>
    <message>
        <source>%1 · %2
Issued %3, valid to %4</source>
        <translation>%1 · %2
Cyhoeddwyd %3, dilys tan %4</translation>
    </message>
    <message>
        <source>Show the signed file (Enter)</source>
        <translation>Dangos y ffeil wedi&apos;i llofnodi (Enter)</translation>
    </message>
</context>
<context>
    <name>forms::IxitFindings</name>
    <message>
        <source>Found by a device test and not declared in %1: %2</source>
        <translation>Canfuwyd gan brawf dyfais ond heb ei ddatgan yn %1: %2</translation>
    </message>
</context>
<context>
    <name>forms::IxitModel</name>
    <message>
        <source>Still empty</source>
        <translation>Yn wag o hyd</translation>
    </message>
    <message>
        <source>A placeholder</source>
        <translation>Dalfan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entry, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>the cell cannot be changed</source>
        <translation>ni ellir newid y gell</translation>
    </message>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1 (caiff fod yn wag)</translation>
    </message>
    <message>
        <source>the block has more rows than the form</source>
        <translation>mae mwy o resi yn y bloc nag yn y ffurflen</translation>
    </message>
    <message>
        <source>the block has more columns than the table</source>
        <translation>mae mwy o golofnau yn y bloc nag yn y tabl</translation>
    </message>
    <message>
        <source>row %1 of the block: %2</source>
        <translation>rhes %1 o&apos;r bloc: %2</translation>
    </message>
</context>
<context>
    <name>forms::IxitPage</name>
    <message>
        <source>the entries cannot be imported</source>
        <translation>ni ellir mewngludo&apos;r cofnodion</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>mae&apos;n fwy na 16 MiB</translation>
    </message>
    <message>
        <source>Add a ro&amp;w</source>
        <translation>Ychwanegu &amp;rhes</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>&amp;Tynnu rhesi</translation>
    </message>
    <message>
        <source>How the product is built, as its maker declares it in the tables of %1. What is declared here is what the test groups ask about.</source>
        <translation>Sut y mae&apos;r cynnyrch wedi&apos;i adeiladu, fel y mae ei wneuthurwr yn ei ddatgan yn nhablau %1. Yr hyn a ddatgenir yma yw&apos;r hyn y mae&apos;r grwpiau profion yn holi amdano.</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>I&apos;w gywiro</translation>
    </message>
    <message>
        <source>Implementation (IXIT)</source>
        <translation>Gweithrediad (IXIT)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;bl</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Declare one more entry</source>
        <translation>Datgan un cofnod arall</translation>
    </message>
    <message>
        <source>Take the selected entries away, with the verdicts on them</source>
        <translation>Tynnu&apos;r cofnodion a ddewiswyd ymaith, gyda&apos;r dyfarniadau arnynt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pïo</translation>
    </message>
    <message>
        <source>Copy the selected cells (Ctrl+C)</source>
        <translation>Copïo&apos;r celloedd a ddewiswyd (Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Gl&amp;udo</translation>
    </message>
    <message>
        <source>Paste a block from a spreadsheet at the current cell (Ctrl+V)</source>
        <translation>Gludo bloc o daenlen wrth y gell gyfredol (Ctrl+V)</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>&amp;Mewngludo CSV…</translation>
    </message>
    <message>
        <source>Take over entries from a file, all or nothing</source>
        <translation>Mewngludo cofnodion o ffeil, naill ai&apos;r cyfan neu ddim un</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>A&amp;llgludo CSV…</translation>
    </message>
    <message>
        <source>Write this table to a file</source>
        <translation>Ysgrifennu&apos;r tabl hwn i ffeil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E&amp;mpty the form</source>
        <translation>G&amp;wagio&apos;r ffurflen</translation>
    </message>
    <message>
        <source>%1  %2 – %3</source>
        <comment>number, name and title of a table</comment>
        <translation>%1  %2 – %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Declared, and seen by no device test so far: %1</source>
        <translation>Datganwyd, ond nis gwelwyd gan unrhyw brawf dyfais hyd yn hyn: %1</translation>
    </message>
    <message>
        <source>the table cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r tabl</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Ysgrifennwyd i %1</translation>
    </message>
    <message>
        <source>Import entries</source>
        <translation>Mewngludo cofnodion</translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation>Allgludo cofnodion</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Gwerthoedd wedi&apos;u gwahanu gan atalnodau (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>forms::LabelPage</name>
    <message>
        <source>Tells the consumer what the product does and does not do; may show gaps</source>
        <translation>Yn dweud wrth y defnyddiwr beth mae&apos;r cynnyrch yn ei wneud a beth nad yw&apos;n ei wneud; caiff ddangos bylchau</translation>
    </message>
    <message>
        <source>Says that all thirteen guidelines are met</source>
        <translation>Yn dweud bod pob un o&apos;r tri chanllaw ar ddeg wedi&apos;i fodloni</translation>
    </message>
    <message>
        <source>the copy cannot be saved</source>
        <translation>ni ellir cadw&apos;r copi</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>What people see on the pack: drawn from this assessment, signed, and checkable by anyone who scans it.</source>
        <translation>Yr hyn y mae pobl yn ei weld ar y pecyn: wedi&apos;i lunio o&apos;r asesiad hwn, wedi&apos;i lofnodi, ac yn agored i&apos;w wirio gan unrhyw un sy&apos;n ei sganio.</translation>
    </message>
    <message>
        <source>What is issued</source>
        <translation>Yr hyn a gyhoeddir</translation>
    </message>
    <message>
        <source>Format of the label</source>
        <translation>Fformat y label</translation>
    </message>
    <message>
        <source>Language of the label</source>
        <translation>Iaith y label</translation>
    </message>
    <message>
        <source>Months the label is valid</source>
        <translation>Nifer y misoedd y mae&apos;r label yn ddilys</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Fformat</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>&amp;Misoedd</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Pwy sy&apos;n llofnodi</translation>
    </message>
    <message>
        <source>File of the label</source>
        <translation>Ffeil y label</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose the file of the label</source>
        <translation>Dewis ffeil y label</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>Llofnodi a chyhoeddi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Issuing the label</source>
        <translation>Wrthi&apos;n cyhoeddi&apos;r label</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Cadw copi…</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>Dilys tan %1</translation>
    </message>
    <message>
        <source>Security updates have ended: no mark can be valid</source>
        <translation>Mae&apos;r diweddariadau diogelwch wedi dod i ben: ni all yr un nod fod yn ddilys</translation>
    </message>
    <message>
        <source>%1 Ready to be issued</source>
        <translation>%1 Yn barod i&apos;w gyhoeddi</translation>
    </message>
    <message numerus="yes">
        <source>Cannot be issued yet: %n reason(s)</source>
        <translation>
            <numerusform>Ni ellir ei gyhoeddi eto: %n rheswm</numerusform>
            <numerusform>Ni ellir ei gyhoeddi eto: %n rheswm</numerusform>
            <numerusform>Ni ellir ei gyhoeddi eto: %n o resymau</numerusform>
            <numerusform>Ni ellir ei gyhoeddi eto: %n rheswm</numerusform>
            <numerusform>Ni ellir ei gyhoeddi eto: %n rheswm</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Drafft, heb ei lofnodi</translation>
    </message>
    <message>
        <source>Save the label as</source>
        <translation>Cadw&apos;r label fel</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>the label was not issued</source>
        <translation>ni chyhoeddwyd y label</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Llofnodwyd: %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Cyhoeddwyd %1</translation>
    </message>
    <message>
        <source>Save a copy of the label</source>
        <translation>Cadw copi o&apos;r label</translation>
    </message>
    <message>
        <source>Not issued from an assessment against this scheme</source>
        <translation>Ni chyhoeddir o asesiad yn erbyn y cynllun hwn</translation>
    </message>
    <message>
        <source>Nothing to draw: the form of the label is that of the Code of Practice.</source>
        <translation>Dim i&apos;w lunio: ffurf y label yw&apos;r un sydd yn y Cod Ymarfer.</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Iaith</translation>
    </message>
</context>
<context>
    <name>forms::LabelPreview</name>
    <message>
        <source>Preview of the label</source>
        <translation>Rhagolwg o&apos;r label</translation>
    </message>
    <message>
        <source>Whole label</source>
        <translation>Y label cyfan</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>Maint ar bapur</translation>
    </message>
</context>
<context>
    <name>forms::LastRun</name>
    <message>
        <source>Not run yet</source>
        <translation>Heb ei redeg eto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
</context>
<context>
    <name>forms::LineageCard</name>
    <message>
        <source>Since then</source>
        <translation>Ers hynny</translation>
    </message>
    <message>
        <source>What is to be confirmed and tested again, with links</source>
        <translation>Yr hyn sydd i&apos;w gadarnhau a&apos;i brofi eto, gyda dolenni</translation>
    </message>
    <message>
        <source>Carries on from the assessment of %1.</source>
        <translation>Yn parhau o asesiad %1.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>heb ei nodi</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pam: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to be confirmed, not assessed until then: %1</source>
        <translation>
            <numerusform>%n ateb i&apos;w cadarnhau, heb eu hasesu tan hynny: %1</numerusform>
            <numerusform>%n ateb i&apos;w gadarnhau, heb ei asesu tan hynny: %1</numerusform>
            <numerusform>%n ateb i&apos;w cadarnhau, heb eu hasesu tan hynny: %1</numerusform>
            <numerusform>%n ateb i&apos;w cadarnhau, heb eu hasesu tan hynny: %1</numerusform>
            <numerusform>%n ateb i&apos;w cadarnhau, heb eu hasesu tan hynny: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a provision and its device tests</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To be tested again on this version: %1</source>
        <translation>I&apos;w profi eto ar y fersiwn hwn: %1</translation>
    </message>
    <message>
        <source>Compare the two side by side</source>
        <translation>Cymharu&apos;r ddau ochr yn ochr</translation>
    </message>
    <message>
        <source>Since the version before</source>
        <translation>Ers y fersiwn blaenorol</translation>
    </message>
    <message>
        <source>Since it was answered</source>
        <translation>Ers ei ateb</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>Y cynllun</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) inferred from another scheme that nobody has confirmed: %1</source>
        <translation>
            <numerusform>%n ateb sy&apos;n deillio o gynllun arall nad oes neb wedi&apos;u cadarnhau: %1</numerusform>
            <numerusform>%n ateb sy&apos;n deillio o gynllun arall nad oes neb wedi&apos;i gadarnhau: %1</numerusform>
            <numerusform>%n ateb sy&apos;n deillio o gynllun arall nad oes neb wedi&apos;u cadarnhau: %1</numerusform>
            <numerusform>%n ateb sy&apos;n deillio o gynllun arall nad oes neb wedi&apos;u cadarnhau: %1</numerusform>
            <numerusform>%n ateb sy&apos;n deillio o gynllun arall nad oes neb wedi&apos;u cadarnhau: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inferred answer(s) whose source has changed since: %1</source>
        <translation>
            <numerusform>%n ateb deilliedig y mae eu ffynhonnell wedi newid ers hynny: %1</numerusform>
            <numerusform>%n ateb deilliedig y mae ei ffynhonnell wedi newid ers hynny: %1</numerusform>
            <numerusform>%n ateb deilliedig y mae eu ffynhonnell wedi newid ers hynny: %1</numerusform>
            <numerusform>%n ateb deilliedig y mae eu ffynhonnell wedi newid ers hynny: %1</numerusform>
            <numerusform>%n ateb deilliedig y mae eu ffynhonnell wedi newid ers hynny: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::MainWindow</name>
    <message>
        <source>Laboratory assessment</source>
        <translation>Asesiad labordy</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Hunanasesiad</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – %2 – Assay</source>
        <translation>%1 – %2 – Assay</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Dadwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Ail-&amp;wneud: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ail-&amp;wneud</translation>
    </message>
    <message>
        <source>&amp;All assessments</source>
        <translation>&amp;Pob asesiad</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>Asesiad &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Create a workspace…</source>
        <translation>&amp;Creu gweithle…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Agor gweithle…</translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation>&amp;Sefydliad</translation>
    </message>
    <message>
        <source>&amp;Who is working…</source>
        <translation>Pwy sy&apos;n &amp;gweithio…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ga&amp;dael</translation>
    </message>
    <message>
        <source>&amp;Find an assessment</source>
        <translation>Can&amp;fod asesiad</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Tudalen &amp;flaenorol</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Tudalen &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;What belongs to this page</source>
        <translation>&amp;Yr hyn sy&apos;n perthyn i&apos;r dudalen hon</translation>
    </message>
    <message>
        <source>&amp;Between the way and the page</source>
        <translation>&amp;Rhwng y llwybr a&apos;r dudalen</translation>
    </message>
    <message>
        <source>&amp;Help and keys</source>
        <translation>&amp;Cymorth a bysellau</translation>
    </message>
    <message>
        <source>&amp;About Assay</source>
        <translation>&amp;Ynghylch Assay</translation>
    </message>
    <message>
        <source>About Assay</source>
        <translation>Ynghylch Assay</translation>
    </message>
    <message>
        <source>Assay %1

Evidence, device tests and signed labels for consumer IoT products.</source>
        <translation>Assay %1

Tystiolaeth, profion dyfais a labeli wedi&apos;u llofnodi ar gyfer cynhyrchion IoT defnyddwyr.</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Asesiad</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;olwg</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Y&amp;mddangosiad</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Fel y &amp;bwrdd gwaith</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Creu gweithle</translation>
    </message>
    <message>
        <source>Assay workspaces (*.assay)</source>
        <translation>Gweithleoedd Assay (*.assay)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Agor gweithle</translation>
    </message>
    <message>
        <source>Assay workspaces (*.assay);;All files (*)</source>
        <translation>Gweithleoedd Assay (*.assay);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Pwy sy&apos;n gweithio</translation>
    </message>
    <message>
        <source>Every act is recorded under this name. Whoever decides over a laboratory assessment must not be one of those who made it.</source>
        <translation>Cofnodir pob gweithred o dan yr enw hwn. Ni chaiff pwy bynnag sy&apos;n penderfynu ar asesiad labordy fod yn un o&apos;r rhai a&apos;i gwnaeth.</translation>
    </message>
    <message>
        <source>&amp;Compare assessments…</source>
        <translation>&amp;Cymharu asesiadau…</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Sbwriel</translation>
    </message>
    <message>
        <source>&amp;Check the evidence…</source>
        <translation>&amp;Gwirio&apos;r dystiolaeth…</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped file(s) wait for you (Ctrl+Shift+D)</source>
        <translation>
            <numerusform>Mae %n ffeil a ollyngwyd yn aros amdanoch (Ctrl+Shift+D)</numerusform>
            <numerusform>Mae %n ffeil a ollyngwyd yn aros amdanoch (Ctrl+Shift+D)</numerusform>
            <numerusform>Mae %n ffeil a ollyngwyd yn aros amdanoch (Ctrl+Shift+D)</numerusform>
            <numerusform>Mae %n ffeil a ollyngwyd yn aros amdanoch (Ctrl+Shift+D)</numerusform>
            <numerusform>Mae %n ffeil a ollyngwyd yn aros amdanoch (Ctrl+Shift+D)</numerusform>
        </translation>
    </message>
    <message>
        <source>New assessment for a new versi&amp;on…</source>
        <translation>Asesiad newydd ar gyfer &amp;fersiwn newydd…</translation>
    </message>
    <message>
        <source>One product, other &amp;schemes…</source>
        <translation>Un cynnyrch, cynlluniau &amp;eraill…</translation>
    </message>
    <message>
        <source>Cross&amp;walk between schemes</source>
        <translation>&amp;Tabl cyfatebiaeth rhwng cynlluniau</translation>
    </message>
    <message>
        <source>&amp;Export the assessment…</source>
        <translation>A&amp;llgludo&apos;r asesiad…</translation>
    </message>
    <message>
        <source>&amp;Import a bundle…</source>
        <translation>&amp;Mewngludo bwndel…</translation>
    </message>
    <message>
        <source>&amp;Dropped files</source>
        <translation>Ffeiliau a oll&amp;yngwyd</translation>
    </message>
    <message>
        <source>Nobody you trust has signed the catalogue of “%1”. Its provisions may not be what its owner wrote, so no endorsement mark is issued from this assessment.</source>
        <translation>Nid oes neb yr ydych yn ymddiried ynddo wedi llofnodi catalog “%1”. Efallai nad yr hyn a ysgrifennodd ei berchennog yw ei ddarpariaethau, felly ni chyhoeddir nod ardystio o&apos;r asesiad hwn.</translation>
    </message>
    <message>
        <source>Catalo&amp;gues of schemes…</source>
        <translation>Cataloga&amp;u cynlluniau…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Ad&amp;roddiad…</translation>
    </message>
    <message>
        <source>What the &amp;device tests stand for</source>
        <translation>Yr &amp;hyn y mae&apos;r profion dyfais yn ei gynrychioli</translation>
    </message>
</context>
<context>
    <name>forms::MultiChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>forms::Navigation</name>
    <message>
        <source>Way through the assessment</source>
        <translation>Llwybr drwy&apos;r asesiad</translation>
    </message>
    <message>
        <source>Ctrl+Page Up and Ctrl+Page Down go to the previous and the next page</source>
        <translation>Mae Ctrl+Page Up a Ctrl+Page Down yn mynd i&apos;r dudalen flaenorol a&apos;r dudalen nesaf</translation>
    </message>
</context>
<context>
    <name>forms::NavigationModel</name>
    <message>
        <source>Passwords</source>
        <translation>Cyfrineiriau</translation>
    </message>
    <message>
        <source>Reporting flaws</source>
        <translation>Adrodd am ddiffygion</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Diweddariadau</translation>
    </message>
    <message>
        <source>Stored secrets</source>
        <translation>Cyfrinachau a storir</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Cyfathrebu</translation>
    </message>
    <message>
        <source>Attack surface</source>
        <translation>Arwyneb ymosod</translation>
    </message>
    <message>
        <source>Software integrity</source>
        <translation>Cyfanrwydd cod</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data personol</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Toriadau</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetreg</translation>
    </message>
    <message>
        <source>Deleting data</source>
        <translation>Dileu data</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Input checks</source>
        <translation>Gwirio mewnbwn</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Cynnyrch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dyfais</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ffeithiau</translation>
    </message>
    <message>
        <source>Facts for the consumer</source>
        <translation>Ffeithiau i&apos;r defnyddiwr</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>%1. %2: %3, %4 of %5 answered</source>
        <translation>%1. %2: %3, atebwyd %4 o %5</translation>
    </message>
    <message>
        <source>%1: %2 of %3 stated</source>
        <translation>%1: nodwyd %2 o %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Diogelu data</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Rhoi gwybod</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>%1: %2 of %3 questions answered</source>
        <translation>%1: atebwyd %2 o %3 cwestiwn</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Gweithrediad</translation>
    </message>
    <message>
        <source>Implementation (IXIT)</source>
        <translation>Gweithrediad (IXIT)</translation>
    </message>
    <message>
        <source>Test groups</source>
        <translation>Grwpiau profion</translation>
    </message>
</context>
<context>
    <name>forms::NewAssessmentPage</name>
    <message>
        <source>New assessment</source>
        <translation>Asesiad newydd</translation>
    </message>
    <message>
        <source>1  Product</source>
        <translation>1  Cynnyrch</translation>
    </message>
    <message>
        <source>2  Scheme and kind</source>
        <translation>2  Cynllun a math</translation>
    </message>
    <message>
        <source>3  Device</source>
        <translation>3  Dyfais</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Cam %1 o %2</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>Pa gynnyrch?</translation>
    </message>
    <message>
        <source>Products of this workspace can be assessed again.</source>
        <translation>Gellir asesu cynhyrchion y gweithle hwn eto.</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>Cynnyrch newydd</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>&amp;Self-declared: the maker assesses its own product</source>
        <translation>&amp;Hunanddatganiad: mae&apos;r gwneuthurwr yn asesu ei gynnyrch ei hun</translation>
    </message>
    <message>
        <source>&amp;Laboratory: an independent body assesses it</source>
        <translation>&amp;Labordy: mae corff annibynnol yn ei asesu</translation>
    </message>
    <message>
        <source>A laboratory label names the laboratory, and this workspace does not say yet who that is. What you typed stays here.</source>
        <translation>Mae label labordy yn enwi&apos;r labordy, ac nid yw&apos;r gweithle hwn yn dweud eto pwy ydyw. Mae&apos;r hyn a deipiwyd gennych yn aros yma.</translation>
    </message>
    <message>
        <source>Set up the &amp;organisation</source>
        <translation>Gosod manylion y &amp;sefydliad</translation>
    </message>
    <message>
        <source>Name, accreditation and prefix of certificate numbers</source>
        <translation>Enw, achrediad a rhagddodiad rhifau tystysgrif</translation>
    </message>
    <message>
        <source>Who assesses</source>
        <translation>Pwy sy&apos;n asesu</translation>
    </message>
    <message>
        <source>The label says which of the two it was, as clearly as anything else. In a laboratory somebody else has to accept the assessment.</source>
        <translation>Mae&apos;r label yn dweud pa un o&apos;r ddau ydoedd, mor glir â dim arall. Mewn labordy rhaid i rywun arall dderbyn yr asesiad.</translation>
    </message>
    <message>
        <source>Back to all assessments; what you typed stays here (Alt+Home)</source>
        <translation>Yn ôl at bob asesiad; mae&apos;r hyn a deipiwyd gennych yn aros yma (Alt+Home)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Y cam blaenorol</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nesaf</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, argraffiad %2</translation>
    </message>
    <message>
        <source>%1 %2, firmware %3</source>
        <translation>%1 %2, cadarnwedd %3</translation>
    </message>
    <message>
        <source>Which product is assessed?</source>
        <translation>Pa gynnyrch a asesir?</translation>
    </message>
    <message>
        <source>By which scheme, and by whom?</source>
        <translation>Yn ôl pa gynllun, a chan bwy?</translation>
    </message>
    <message>
        <source>Where is the device connected?</source>
        <translation>Ble mae&apos;r ddyfais wedi&apos;i chysylltu?</translation>
    </message>
    <message>
        <source>&amp;Create the assessment</source>
        <translation>&amp;Creu&apos;r asesiad</translation>
    </message>
    <message>
        <source>The next step; says what is missing</source>
        <translation>Y cam nesaf; mae&apos;n dweud beth sydd ar goll</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Labels are issued from an assessment against this scheme.</source>
        <translation>Cyhoeddir labeli o asesiad yn erbyn y cynllun hwn.</translation>
    </message>
    <message>
        <source>Creates it and opens it</source>
        <translation>Yn ei greu ac yn ei agor</translation>
    </message>
    <message>
        <source>Other sche&amp;mes…</source>
        <translation>Cynllunia&amp;u eraill…</translation>
    </message>
    <message>
        <source>Import the catalogue of another scheme owner</source>
        <translation>Mewngludo catalog perchennog cynllun arall</translation>
    </message>
    <message>
        <source>Asks first what the product has, so that only what applies is left.</source>
        <translation>Yn gofyn yn gyntaf beth sydd gan y cynnyrch, fel mai dim ond yr hyn sy&apos;n berthnasol sydd ar ôl.</translation>
    </message>
    <message>
        <source>No label is issued from it.</source>
        <translation>Ni chyhoeddir label ohono.</translation>
    </message>
    <message>
        <source>Nobody you trust has signed its catalogue: an endorsement mark is not among them.</source>
        <translation>Nid oes neb yr ydych yn ymddiried ynddo wedi llofnodi ei gatalog: nid yw nod ardystio yn eu plith.</translation>
    </message>
    <message>
        <source>Device tests talk to the product, most over its serial console. This can be changed at any time, and an assessment can be made without.</source>
        <translation>Mae profion dyfais yn siarad â&apos;r cynnyrch, y rhan fwyaf dros ei gonsol cyfresol. Gellir newid hyn unrhyw bryd, a gellir gwneud asesiad hebddo.</translation>
    </message>
</context>
<context>
    <name>forms::NewVersionPage</name>
    <message>
        <source>%1 %2, firmware %3</source>
        <translation>%1 %2, cadarnwedd %3</translation>
    </message>
    <message>
        <source>Carry on from</source>
        <translation>Parhau o</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Cynnyrch</translation>
    </message>
    <message>
        <source>The same, or another one of the family that you have described.</source>
        <translation>Yr un un, neu un arall o&apos;r teulu a ddisgrifiwyd gennych.</translation>
    </message>
    <message>
        <source>New firmware version</source>
        <translation>Fersiwn newydd y cadarnwedd</translation>
    </message>
    <message>
        <source>Empty when the firmware is the one of the product above.</source>
        <translation>Yn wag pan fo&apos;r cadarnwedd yr un ag un y cynnyrch uchod.</translation>
    </message>
    <message>
        <source>SHA-256 of the new firmware</source>
        <translation>SHA-256 y cadarnwedd newydd</translation>
    </message>
    <message>
        <source>64 hexadecimal digits, or empty while it is not known.</source>
        <translation>64 o ddigidau hecsadegol, neu&apos;n wag tra nad yw&apos;n hysbys.</translation>
    </message>
    <message>
        <source>Why it is assessed again</source>
        <translation>Pam y caiff ei asesu eto</translation>
    </message>
    <message>
        <source>There is no assessment to carry on from yet.</source>
        <translation>Nid oes asesiad i barhau ohono eto.</translation>
    </message>
    <message>
        <source>&amp;Begin the new assessment</source>
        <translation>&amp;Dechrau&apos;r asesiad newydd</translation>
    </message>
    <message>
        <source>New boot loader; update service moved to another host</source>
        <translation>Cychwynnydd newydd; symudwyd y gwasanaeth diweddaru i westeiwr arall</translation>
    </message>
    <message>
        <source>Answers, facts and evidence come over. Every answer waits until somebody confirms that it still holds, and counts as not assessed until then. Device tests do not come over: they showed how the old version behaves. The old assessment stays as it is.</source>
        <translation>Daw atebion, ffeithiau a thystiolaeth drosodd. Mae pob ateb yn aros nes bod rhywun yn cadarnhau ei fod yn dal i sefyll, ac mae&apos;n cyfrif fel heb ei asesu tan hynny. Ni ddaw profion dyfais drosodd: dangosent sut mae&apos;r hen fersiwn yn ymddwyn. Mae&apos;r hen asesiad yn aros fel y mae.</translation>
    </message>
    <message>
        <source>New assessment for a new version</source>
        <translation>Asesiad newydd ar gyfer fersiwn newydd</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (the same)</source>
        <translation>%1 (yr un un)</translation>
    </message>
</context>
<context>
    <name>forms::OrganisationPage</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Of the laboratory or the maker; stands on the label.</source>
        <translation>Enw&apos;r labordy neu&apos;r gwneuthurwr; mae ar y label.</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Achrediad</translation>
    </message>
    <message>
        <source>Body and number, for example UKAS 1234. A maker may leave it empty.</source>
        <translation>Corff a rhif, er enghraifft UKAS 1234. Caiff gwneuthurwr ei adael yn wag.</translation>
    </message>
    <message>
        <source>Prefix of certificate numbers</source>
        <translation>Rhagddodiad rhifau tystysgrif</translation>
    </message>
    <message>
        <source>Three capital letters; every certificate number begins with them.</source>
        <translation>Tair priflythyren; mae pob rhif tystysgrif yn dechrau â hwy.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Pob asesiad</translation>
    </message>
    <message>
        <source>Back to the assessments (Alt+Home)</source>
        <translation>Yn ôl at yr asesiadau (Alt+Home)</translation>
    </message>
    <message>
        <source>Who issues labels from this workspace. It is saved as soon as name, prefix and country are there.</source>
        <translation>Pwy sy&apos;n cyhoeddi labeli o&apos;r gweithle hwn. Caiff ei gadw cyn gynted ag y bydd yr enw, y rhagddodiad a&apos;r wlad yno.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
</context>
<context>
    <name>forms::OtherSchemesPage</name>
    <message>
        <source>Will be filled</source>
        <translation>Caiff ei lenwi</translation>
    </message>
    <message>
        <source>Will be renewed</source>
        <translation>Caiff ei adnewyddu</translation>
    </message>
    <message>
        <source>Will be withdrawn</source>
        <translation>Caiff ei dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Inferred already</source>
        <translation>Deilliedig yn barod</translation>
    </message>
    <message>
        <source>Stays: a person answered</source>
        <translation>Yn aros: atebodd person</translation>
    </message>
    <message>
        <source>Stays: inferred elsewhere</source>
        <translation>Yn aros: yn deillio o le arall</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Amherthnasol</translation>
    </message>
    <message>
        <source>None any more</source>
        <translation>Dim mwyach</translation>
    </message>
    <message>
        <source>Evidence only</source>
        <translation>Tystiolaeth yn unig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>CoP-1.1 + CoP-1.2, covers</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Llenwi</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Cynnig</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Beth sy&apos;n digwydd</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Oherwydd</translation>
    </message>
    <message>
        <source>What would be filled</source>
        <translation>Yr hyn a fyddai&apos;n cael ei lenwi</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Llenwi</translation>
    </message>
    <message>
        <source>Links between schemes are pointers, not proof of conformity.</source>
        <translation>Arwyddbyst yw&apos;r dolenni rhwng cynlluniau, nid prawf o gydymffurfiaeth.</translation>
    </message>
    <message>
        <source>What was answered for one scheme is offered to another one, as far as its provisions answer to each other. Where one covers the other, its answer comes over; where it covers only a part, evidence and words do. Everything that comes over is marked as inferred and counts as not assessed until a person confirms it. Nothing that a person answered is touched.</source>
        <translation>Cynigir yr hyn a atebwyd ar gyfer un cynllun i gynllun arall, i&apos;r graddau y mae eu darpariaethau&apos;n cyfateb i&apos;w gilydd. Lle mae un yn cwmpasu&apos;r llall, daw ei hateb drosodd; lle mae&apos;n cwmpasu rhan yn unig, daw&apos;r dystiolaeth a&apos;r geiriau. Caiff popeth a ddaw drosodd ei farcio&apos;n ddeilliedig ac mae&apos;n cyfrif fel heb ei asesu nes i berson ei gadarnhau. Ni chyffyrddir â dim a atebwyd gan berson.</translation>
    </message>
    <message>
        <source>One product, other schemes</source>
        <translation>Un cynnyrch, cynlluniau eraill</translation>
    </message>
    <message>
        <source>%1 %2 · %3 · %4</source>
        <translation>%1 %2 · %3 · %4</translation>
    </message>
    <message>
        <source>A new assessment · %1</source>
        <translation>Asesiad newydd · %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is no assessment to fill from yet.</source>
        <translation>Nid oes asesiad i lenwi ohono eto.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %n provision(s)</source>
        <translation>
            <numerusform>&amp;Llenwi %n darpariaeth</numerusform>
            <numerusform>&amp;Llenwi %n ddarpariaeth</numerusform>
            <numerusform>&amp;Llenwi %n o ddarpariaethau</numerusform>
            <numerusform>&amp;Llenwi %n darpariaeth</numerusform>
            <numerusform>&amp;Llenwi %n darpariaeth</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to fill that is not there already.</source>
        <translation>Nid oes dim i&apos;w lenwi nad yw yno&apos;n barod.</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) get a proposed answer to confirm.</source>
        <translation>
            <numerusform>Caiff %n darpariaeth ateb arfaethedig i&apos;w gadarnhau.</numerusform>
            <numerusform>Caiff %n ddarpariaeth ateb arfaethedig i&apos;w gadarnhau.</numerusform>
            <numerusform>Caiff %n o ddarpariaethau ateb arfaethedig i&apos;w gadarnhau.</numerusform>
            <numerusform>Caiff %n darpariaeth ateb arfaethedig i&apos;w gadarnhau.</numerusform>
            <numerusform>Caiff %n darpariaeth ateb arfaethedig i&apos;w gadarnhau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) get evidence and words only, because just a part of them is covered.</source>
        <translation>
            <numerusform>Caiff %n darpariaeth dystiolaeth a geiriau yn unig, gan mai dim ond rhan ohonynt a gwmpesir.</numerusform>
            <numerusform>Caiff %n ddarpariaeth dystiolaeth a geiriau yn unig, gan mai dim ond rhan ohoni a gwmpesir.</numerusform>
            <numerusform>Caiff %n o ddarpariaethau dystiolaeth a geiriau yn unig, gan mai dim ond rhan ohonynt a gwmpesir.</numerusform>
            <numerusform>Caiff %n darpariaeth dystiolaeth a geiriau yn unig, gan mai dim ond rhan ohonynt a gwmpesir.</numerusform>
            <numerusform>Caiff %n darpariaeth dystiolaeth a geiriau yn unig, gan mai dim ond rhan ohonynt a gwmpesir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) stay as they are.</source>
        <translation>
            <numerusform>Mae %n darpariaeth yn aros fel y maent.</numerusform>
            <numerusform>Mae %n ddarpariaeth yn aros fel y mae.</numerusform>
            <numerusform>Mae %n o ddarpariaethau yn aros fel y maent.</numerusform>
            <numerusform>Mae %n darpariaeth yn aros fel y maent.</numerusform>
            <numerusform>Mae %n darpariaeth yn aros fel y maent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::PageView</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Tudalen flaenorol (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Tudalen nesaf (Page Down)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, tudalen %2</translation>
    </message>
</context>
<context>
    <name>forms::PictureView</name>
    <message>
        <source>Click or press Enter to change between whole picture and full size</source>
        <translation>Cliciwch neu pwyswch Enter i newid rhwng y llun cyfan a&apos;r maint llawn</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Llun %1</translation>
    </message>
</context>
<context>
    <name>forms::PolicyCard</name>
    <message>
        <source>This is the built-in policy.</source>
        <translation>Hwn yw&apos;r polisi cynwysedig.</translation>
    </message>
    <message>
        <source>It judges as the built-in policy does.</source>
        <translation>Mae&apos;n barnu fel y mae&apos;r polisi cynwysedig yn barnu.</translation>
    </message>
    <message>
        <source>Otherwise than the built-in policy:</source>
        <translation>Yn wahanol i&apos;r polisi cynwysedig:</translation>
    </message>
    <message>
        <source>the verdict policy cannot be used</source>
        <translation>ni ellir defnyddio&apos;r polisi dyfarnu</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>nid yw&apos;n ffeil</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>dewiswch un arall</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Dewis &amp;ffeil…</translation>
    </message>
    <message>
        <source>&amp;Use the built-in policy</source>
        <translation>&amp;Defnyddio&apos;r polisi cynwysedig</translation>
    </message>
    <message>
        <source>Save its te&amp;xt…</source>
        <translation>Cadw ei de&amp;stun…</translation>
    </message>
    <message>
        <source>A verdict policy (JSON); it is checked in full before it counts</source>
        <translation>Polisi dyfarnu (JSON); fe&apos;i gwirir yn llawn cyn iddo gyfrif</translation>
    </message>
    <message>
        <source>As a file, to hand on or to begin a policy of your own from</source>
        <translation>Fel ffeil, i&apos;w throsglwyddo neu i ddechrau eich polisi eich hun ohoni</translation>
    </message>
    <message>
        <source>Verdict policy of the test groups</source>
        <translation>Polisi dyfarnu&apos;r grwpiau profion</translation>
    </message>
    <message>
        <source>How the verdicts on declared items make the verdict of a test group, and these the overall one (ETSI TS 103 701). It counts for every assessment of this workspace in which anything is declared. No policy lets anything pass that is missing.</source>
        <translation>Sut y mae&apos;r dyfarniadau ar eitemau a ddatganwyd yn ffurfio dyfarniad grŵp profion, a&apos;r rhain yr un cyffredinol (ETSI TS 103 701). Mae&apos;n cyfrif ar gyfer pob asesiad yn y gweithle hwn lle mae unrhyw beth wedi&apos;i ddatgan. Nid oes polisi&apos;n gadael i ddim sydd ar goll lwyddo.</translation>
    </message>
    <message>
        <source>&amp;Judge by it</source>
        <translation>&amp;Barnu yn ôl y polisi hwn</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Gadael fel y mae</translation>
    </message>
    <message>
        <source>Which policy counts cannot be told.</source>
        <translation>Ni ellir dweud pa bolisi sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>The built-in policy counts: “%1”.</source>
        <translation>Y polisi cynwysedig sy&apos;n cyfrif: “%1”.</translation>
    </message>
    <message>
        <source>“%1” counts. Set by %2: %3.</source>
        <translation>“%1” sy&apos;n cyfrif. Gosodwyd gan %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Another policy opens %n review(s) again.</source>
        <translation>
            <numerusform>Mae polisi arall yn ailagor %n adolygiad.</numerusform>
            <numerusform>Mae polisi arall yn ailagor %n adolygiad.</numerusform>
            <numerusform>Mae polisi arall yn ailagor %n adolygiad.</numerusform>
            <numerusform>Mae polisi arall yn ailagor %n adolygiad.</numerusform>
            <numerusform>Mae polisi arall yn ailagor %n adolygiad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a verdict policy</source>
        <translation>Dewis polisi dyfarnu</translation>
    </message>
    <message>
        <source>Verdict policies (*.json);;All files (*)</source>
        <translation>Polisïau dyfarnu (*.json);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>These become drafts again and are to be reviewed by it:</source>
        <translation>Daw&apos;r rhain yn ddrafftiau eto ac maent i&apos;w hadolygu yn ôl y polisi hwn:</translation>
    </message>
    <message>
        <source>%1 %2, now %3</source>
        <translation>%1 %2, bellach %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the verdict policy</source>
        <translation>Cadw&apos;r polisi dyfarnu</translation>
    </message>
    <message>
        <source>Verdict policies (*.json)</source>
        <translation>Polisïau dyfarnu (*.json)</translation>
    </message>
    <message>
        <source>the verdict policy was not saved</source>
        <translation>ni chadwyd y polisi dyfarnu</translation>
    </message>
</context>
<context>
    <name>forms::ProductForm</name>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>As on the rating plate; stands on the label.</source>
        <translation>Fel ar y plât manylion; mae ar y label.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The type designation; stands on the label.</source>
        <translation>Dynodiad y math; mae ar y label.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Ei enw</translation>
    </message>
    <message>
        <source>For example Hallway smart lamp.</source>
        <translation>Er enghraifft Lamp glyfar i&apos;r cyntedd.</translation>
    </message>
    <message>
        <source>Kind of product</source>
        <translation>Math o gynnyrch</translation>
    </message>
    <message>
        <source>Hardware revision</source>
        <translation>Diwygiad caledwedd</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Gellir ei adael yn wag.</translation>
    </message>
    <message>
        <source>Bar code number (GTIN)</source>
        <translation>Rhif cod bar (GTIN)</translation>
    </message>
    <message>
        <source>8, 12, 13 or 14 digits. May be left empty.</source>
        <translation>8, 12, 13 neu 14 o ddigidau. Gellir ei adael yn wag.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Amrywiadau</translation>
    </message>
    <message>
        <source>Other models this assessment covers, one a line.</source>
        <translation>Modelau eraill y mae&apos;r asesiad hwn yn eu cynnwys, un i bob llinell.</translation>
    </message>
    <message>
        <source>On the rating plate</source>
        <translation>Ar y plât manylion</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Fersiwn y cadarnwedd</translation>
    </message>
    <message>
        <source>The version that is assessed; a verdict holds for this one.</source>
        <translation>Y fersiwn a asesir; i&apos;r fersiwn hwn y mae dyfarniad yn berthnasol.</translation>
    </message>
    <message>
        <source>SHA-256 of the firmware image</source>
        <translation>SHA-256 delwedd y cadarnwedd</translation>
    </message>
    <message>
        <source>64 hexadecimal digits, in lower case. May be left empty.</source>
        <translation>64 o ddigidau hecsadegol, mewn llythrennau bach. Gellir ei adael yn wag.</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Rhyngwynebau</translation>
    </message>
    <message>
        <source>All that the device has, also those inside the housing.</source>
        <translation>Popeth sydd gan y ddyfais, gan gynnwys y rhai y tu mewn i&apos;r casin.</translation>
    </message>
    <message>
        <source>Services that belong to it</source>
        <translation>Gwasanaethau sy&apos;n perthyn iddo</translation>
    </message>
    <message>
        <source>Apps and cloud services with their versions, one a line.</source>
        <translation>Apiau a gwasanaethau cwmwl gyda&apos;u fersiynau, un i bob llinell.</translation>
    </message>
    <message>
        <source>Unit under test</source>
        <translation>Uned dan brawf</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Gwneuthurwr</translation>
    </message>
    <message>
        <source>Country of the manufacturer</source>
        <translation>Gwlad y gwneuthurwr</translation>
    </message>
    <message>
        <source>Address of the manufacturer</source>
        <translation>Cyfeiriad y gwneuthurwr</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Cynrychiolydd</translation>
    </message>
    <message>
        <source>Country of the representative</source>
        <translation>Gwlad y cynrychiolydd</translation>
    </message>
    <message>
        <source>Address of the representative</source>
        <translation>Cyfeiriad y cynrychiolydd</translation>
    </message>
    <message>
        <source>There is an authorised representative in the UK</source>
        <translation>Mae cynrychiolydd awdurdodedig yn y DU</translation>
    </message>
    <message>
        <source>Who is responsible for it</source>
        <translation>Pwy sy&apos;n gyfrifol amdano</translation>
    </message>
</context>
<context>
    <name>forms::ProductPage</name>
    <message>
        <source>What is assessed: one model, in one firmware version. Brand, model and version stand on the label.</source>
        <translation>Yr hyn a asesir: un model, mewn un fersiwn o&apos;r cadarnwedd. Mae&apos;r brand, y model a&apos;r fersiwn ar y label.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Cynnyrch</translation>
    </message>
</context>
<context>
    <name>forms::ProductWords</name>
    <message>
        <source>Toy</source>
        <translation>Tegan</translation>
    </message>
    <message>
        <source>Baby monitor</source>
        <translation>Monitor babi</translation>
    </message>
    <message>
        <source>Smoke or gas alarm</source>
        <translation>Larwm mwg neu nwy</translation>
    </message>
    <message>
        <source>Door lock</source>
        <translation>Clo drws</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Teledu</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Seinydd</translation>
    </message>
    <message>
        <source>Wearable</source>
        <translation>Dyfais i&apos;w gwisgo</translation>
    </message>
    <message>
        <source>Health tracker</source>
        <translation>Traciwr iechyd</translation>
    </message>
    <message>
        <source>Home hub</source>
        <translation>Hyb cartref</translation>
    </message>
    <message>
        <source>Alarm system</source>
        <translation>System larwm</translation>
    </message>
    <message>
        <source>Plug or light</source>
        <translation>Plwg neu olau</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Gwresogi</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <translation>Teclyn cartref</translation>
    </message>
    <message>
        <source>Home assistant</source>
        <translation>Cynorthwyydd cartref</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Llwybrydd</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Ynni</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Synhwyrydd</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation>Consol cyfresol</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>JTAG or SWD</source>
        <translation>JTAG neu SWD</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Zigbee</source>
        <translation>Zigbee</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Z-Wave</source>
        <translation>Z-Wave</translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation>Rhwydwaith symudol</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Isgoch</translation>
    </message>
</context>
<context>
    <name>forms::PromptBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The test waits %n minute(s).</source>
        <translation>
            <numerusform>Mae&apos;r prawf yn aros am %n munud.</numerusform>
            <numerusform>Mae&apos;r prawf yn aros am %n munud.</numerusform>
            <numerusform>Mae&apos;r prawf yn aros am %n o funudau.</numerusform>
            <numerusform>Mae&apos;r prawf yn aros am %n munud.</numerusform>
            <numerusform>Mae&apos;r prawf yn aros am %n munud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test waits %n second(s).</source>
        <translation>
            <numerusform>Mae&apos;r prawf yn aros am %n eiliad.</numerusform>
            <numerusform>Mae&apos;r prawf yn aros am %n eiliad.</numerusform>
            <numerusform>Mae&apos;r prawf yn aros am %n eiliad.</numerusform>
            <numerusform>Mae&apos;r prawf yn aros am %n eiliad.</numerusform>
            <numerusform>Mae&apos;r prawf yn aros am %n eiliad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::ProvisionCard</name>
    <message>
        <source>Needed for the guideline to be met</source>
        <translation>Angenrheidiol er mwyn bodloni&apos;r canllaw</translation>
    </message>
    <message>
        <source>Recommended: if it is not met, a reason that the review accepts is needed</source>
        <translation>Argymhellir: os na fodlonir y ddarpariaeth, mae angen rheswm y mae&apos;r adolygiad yn ei dderbyn</translation>
    </message>
    <message>
        <source>Shown on the report; does not decide</source>
        <translation>Dangosir ar yr adroddiad; nid yw&apos;n penderfynu</translation>
    </message>
    <message>
        <source>For information; never scored</source>
        <translation>Er gwybodaeth; ni chaiff ei sgorio byth</translation>
    </message>
    <message>
        <source>Provision %1: %2</source>
        <translation>Darpariaeth %1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What was looked at, what was found, and why the answer follows</source>
        <translation>Yr hyn yr edrychwyd arno, yr hyn a ganfuwyd, a pham y mae&apos;r ateb yn dilyn</translation>
    </message>
    <message>
        <source>Rationale for %1</source>
        <translation>Rhesymeg dros %1</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Rhesymeg</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Device tests</source>
        <translation>Profion dyfais</translation>
    </message>
    <message>
        <source>Run %1…</source>
        <translation>Rhedeg %1…</translation>
    </message>
    <message>
        <source>%1 (Ctrl+R)</source>
        <translation>%1 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Run %1 %2 for %3</source>
        <translation>Rhedeg %1 %2 ar gyfer %3</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Cefnogir</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Ni chefnogir</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Amherthnasol</translation>
    </message>
    <message>
        <source>What the manufacturer says of %1</source>
        <translation>Yr hyn y mae&apos;r gwneuthurwr yn ei ddweud am %1</translation>
    </message>
    <message>
        <source>The manufacturer says</source>
        <translation>Mae&apos;r gwneuthurwr yn dweud</translation>
    </message>
    <message>
        <source>The statement of the manufacturer; the answer above is yours</source>
        <translation>Datganiad y gwneuthurwr; chi biau&apos;r ateb uchod</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to ask</source>
        <translation>
            <numerusform>%n cwestiwn i&apos;w ofyn</numerusform>
            <numerusform>%n cwestiwn i&apos;w ofyn</numerusform>
            <numerusform>%n o gwestiynau i&apos;w gofyn</numerusform>
            <numerusform>%n chwestiwn i&apos;w gofyn</numerusform>
            <numerusform>%n cwestiwn i&apos;w gofyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of evidence to collect</source>
        <translation>
            <numerusform>%n math o dystiolaeth i&apos;w gasglu</numerusform>
            <numerusform>%n math o dystiolaeth i&apos;w gasglu</numerusform>
            <numerusform>%n o fathau o dystiolaeth i&apos;w casglu</numerusform>
            <numerusform>%n math o dystiolaeth i&apos;w casglu</numerusform>
            <numerusform>%n math o dystiolaeth i&apos;w casglu</numerusform>
        </translation>
    </message>
    <message>
        <source>Law and other standards</source>
        <translation>Y gyfraith a safonau eraill</translation>
    </message>
    <message>
        <source>A pass needs evidence: add a file, a picture, a web address or a device run.</source>
        <translation>Mae angen tystiolaeth ar gyfer llwyddo: ychwanegwch ffeil, llun, cyfeiriad gwe neu rediad ar ddyfais.</translation>
    </message>
    <message>
        <source>Say why it does not apply: the answer is kept together with its reason.</source>
        <translation>Dywedwch pam nad yw&apos;n berthnasol: cedwir yr ateb ynghyd â&apos;i reswm.</translation>
    </message>
    <message>
        <source>Say why it is not met: the review can accept a good reason.</source>
        <translation>Dywedwch pam na fodlonir y ddarpariaeth: gall yr adolygiad dderbyn rheswm da.</translation>
    </message>
    <message>
        <source>Say what fails, so that it can be mended.</source>
        <translation>Dywedwch beth sy&apos;n methu, fel y gellir ei gywiro.</translation>
    </message>
    <message>
        <source>Say what is missing to decide.</source>
        <translation>Dywedwch beth sydd ar goll er mwyn penderfynu.</translation>
    </message>
    <message>
        <source>Not assessed yet: choose an answer.</source>
        <translation>Heb ei asesu eto: dewiswch ateb.</translation>
    </message>
    <message>
        <source>Sent back by the review: %1</source>
        <translation>Anfonwyd yn ôl gan yr adolygiad: %1</translation>
    </message>
    <message>
        <source>The review accepted this answer; changing it takes the acceptance back</source>
        <translation>Derbyniodd yr adolygiad yr ateb hwn; mae ei newid yn tynnu&apos;r derbyniad yn ôl</translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation>Yn dibynnu ar %1</translation>
    </message>
    <message>
        <source>All evidence for this pass has expired: add what shows it now, or open a tile and set another last day.</source>
        <translation>Mae&apos;r holl dystiolaeth dros y llwyddiant hwn wedi dod i ben: ychwanegwch yr hyn sy&apos;n ei ddangos nawr, neu agorwch deilsen a gosodwch ddiwrnod olaf arall.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n sylw</numerusform>
            <numerusform>%n sylw</numerusform>
            <numerusform>%n o sylwadau</numerusform>
            <numerusform>%n sylw</numerusform>
            <numerusform>%n sylw</numerusform>
        </translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Deilliedig</translation>
    </message>
    <message>
        <source>It follows from the assessment against another scheme; nobody has confirmed it yet, so it counts as not assessed</source>
        <translation>Mae&apos;n dilyn o&apos;r asesiad yn erbyn cynllun arall; nid oes neb wedi&apos;i gadarnhau eto, felly mae&apos;n cyfrif fel heb ei asesu</translation>
    </message>
</context>
<context>
    <name>forms::ProvisionReview</name>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Anfon yn ôl…</translation>
    </message>
    <message>
        <source>Accept the answer to %1</source>
        <translation>Derbyn yr ateb i %1</translation>
    </message>
    <message>
        <source>Send the answer to %1 back to the assessor, with a reason</source>
        <translation>Anfon yr ateb i %1 yn ôl at yr asesydd, gyda rheswm</translation>
    </message>
    <message>
        <source>What has to be mended; the assessor sees it here</source>
        <translation>Yr hyn sydd i&apos;w gywiro; mae&apos;r asesydd yn ei weld yma</translation>
    </message>
    <message>
        <source>Why the answer to %1 is sent back</source>
        <translation>Pam yr anfonir yr ateb i %1 yn ôl</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>The answer waits for a decision</source>
        <translation>Mae&apos;r ateb yn aros am benderfyniad</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Anfon yn ôl</translation>
    </message>
    <message>
        <source>Say why: the assessor has to know what to mend.</source>
        <translation>Dywedwch pam: rhaid i&apos;r asesydd wybod beth i&apos;w gywiro.</translation>
    </message>
</context>
<context>
    <name>forms::ProvisionSide</name>
    <message>
        <source>About this provision</source>
        <translation>Am y ddarpariaeth hon</translation>
    </message>
    <message>
        <source>Evidence to collect</source>
        <translation>Tystiolaeth i&apos;w chasglu</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Y gyfraith</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Sut y caiff ei farnu</translation>
    </message>
    <message>
        <source>In other schemes</source>
        <translation>Mewn cynlluniau eraill</translation>
    </message>
</context>
<context>
    <name>forms::RecommendationList</name>
    <message>
        <source>the mapping database cannot be imported</source>
        <translation>ni ellir mewngludo&apos;r gronfa ddata fapio</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>mae&apos;r ffeil yn fwy na 16 MiB</translation>
    </message>
    <message>
        <source>choose version 4.0 of the database as JSON</source>
        <translation>dewiswch fersiwn 4.0 y gronfa ddata fel JSON</translation>
    </message>
    <message>
        <source>Find a recommendation</source>
        <translation>Canfod argymhelliad</translation>
    </message>
    <message>
        <source>An organisation, a document, a section, or words of it.</source>
        <translation>Sefydliad, dogfen, adran, neu eiriau ohoni.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Recommendations of other documents</source>
        <translation>Argymhellion dogfennau eraill</translation>
    </message>
    <message>
        <source>Import your own copy…</source>
        <translation>Mewngludo eich copi eich hun…</translation>
    </message>
    <message>
        <source>The mapping database of the UK government, version 4.0, as JSON</source>
        <translation>Cronfa ddata fapio llywodraeth y DU, fersiwn 4.0, fel JSON</translation>
    </message>
    <message>
        <source>None holds these words.</source>
        <translation>Nid oes yr un yn cynnwys y geiriau hyn.</translation>
    </message>
    <message>
        <source>%1 of %2 shown. They are pointers; nobody claims that they ask for the same.</source>
        <translation>Dangosir %1 o %2. Arwyddbyst ydynt; nid oes neb yn honni eu bod yn gofyn am yr un peth.</translation>
    </message>
    <message>
        <source>From %1, version %2, imported by %3.</source>
        <translation>O %1, fersiwn %2, mewngludwyd gan %3.</translation>
    </message>
    <message>
        <source>Mapping database of the UK government (Copper Horse), version 4.0: names and links. Import your own copy to see the recommendations themselves.</source>
        <translation>Cronfa ddata fapio llywodraeth y DU (Copper Horse), fersiwn 4.0: enwau a dolenni. Mewngludwch eich copi eich hun i weld yr argymhellion eu hunain.</translation>
    </message>
    <message>
        <source>Import the mapping database</source>
        <translation>Mewngludo&apos;r gronfa ddata fapio</translation>
    </message>
    <message>
        <source>Mapping database (*.json);;All files (*)</source>
        <translation>Cronfa ddata fapio (*.json);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>This file was imported already; nothing was changed.</source>
        <translation>Mewngludwyd y ffeil hon yn barod; ni newidiwyd dim.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) imported. Undo it on the page of all assessments.</source>
        <translation>
            <numerusform>Mewngludwyd %n argymhelliad. Dadwnewch hynny ar dudalen yr holl asesiadau.</numerusform>
            <numerusform>Mewngludwyd %n argymhelliad. Dadwnewch hynny ar dudalen yr holl asesiadau.</numerusform>
            <numerusform>Mewngludwyd %n o argymhellion. Dadwnewch hynny ar dudalen yr holl asesiadau.</numerusform>
            <numerusform>Mewngludwyd %n argymhelliad. Dadwnewch hynny ar dudalen yr holl asesiadau.</numerusform>
            <numerusform>Mewngludwyd %n argymhelliad. Dadwnewch hynny ar dudalen yr holl asesiadau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::ReportDialog</name>
    <message>
        <source>&amp;PDF: to read, print and keep</source>
        <translation>&amp;PDF: i&apos;w ddarllen, ei argraffu a&apos;i gadw</translation>
    </message>
    <message>
        <source>&amp;HTML: one page for any browser</source>
        <translation>&amp;HTML: un dudalen i unrhyw borwr</translation>
    </message>
    <message>
        <source>&amp;JSON: for other programs</source>
        <translation>&amp;JSON: ar gyfer rhaglenni eraill</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Ffeiliau HTML (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Ffeiliau JSON (*.json)</translation>
    </message>
    <message>
        <source>the report cannot be saved</source>
        <translation>ni ellir cadw&apos;r adroddiad</translation>
    </message>
    <message>
        <source>The report tells everything about the assessment in one file: verdicts with their reasons, evidence by its digest, device runs, public comments, open findings and the history.</source>
        <translation>Mae&apos;r adroddiad yn dweud popeth am yr asesiad mewn un ffeil: dyfarniadau gyda&apos;u rhesymau, tystiolaeth yn ôl ei chrynodeb, rhediadau dyfais, sylwadau cyhoeddus, canfyddiadau agored a&apos;r hanes.</translation>
    </message>
    <message>
        <source>&amp;Write the report…</source>
        <translation>&amp;Ysgrifennu&apos;r adroddiad…</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Internal comments, contents of evidence and what devices leaked stay here.</source>
        <translation>Mae sylwadau mewnol, cynnwys tystiolaeth a&apos;r hyn a ddatgelwyd gan ddyfeisiau yn aros yma.</translation>
    </message>
    <message>
        <source>%1 %2 report</source>
        <comment>proposed name of a file: brand, model</comment>
        <translation>Adroddiad %1 %2</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Ysgrifennu&apos;r adroddiad</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Wrthi&apos;n ysgrifennu %1</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Canslo&apos;r adroddiad</translation>
    </message>
    <message>
        <source>%1 is written. It says on every page that the assessment is not finished.</source>
        <translation>Ysgrifennwyd %1. Mae&apos;n dweud ar bob tudalen nad yw&apos;r asesiad wedi&apos;i orffen.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Ysgrifennwyd %1.</translation>
    </message>
</context>
<context>
    <name>forms::ReviewPage</name>
    <message>
        <source>Guideline %1: %2</source>
        <translation>Canllaw %1: %2</translation>
    </message>
    <message>
        <source>Facts for the consumer</source>
        <translation>Ffeithiau i&apos;r defnyddiwr</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Cynnyrch</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>&amp;Submit for review</source>
        <translation>&amp;Cyflwyno i&apos;w adolygu</translation>
    </message>
    <message>
        <source>Says that the work is done; any later change opens it again</source>
        <translation>Yn dweud bod y gwaith wedi&apos;i wneud; bydd unrhyw newid diweddarach yn ei agor eto</translation>
    </message>
    <message>
        <source>Decide about</source>
        <translation>Penderfynu ar</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Pob ateb</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Needed to reject; the assessor sees it beside the answer.</source>
        <translation>Mae ei angen er mwyn gwrthod; mae&apos;r asesydd yn ei weld wrth ymyl yr ateb.</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>&amp;Derbyn</translation>
    </message>
    <message>
        <source>Accept what was submitted</source>
        <translation>Derbyn yr hyn a gyflwynwyd</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Gwrthod</translation>
    </message>
    <message>
        <source>Send one answer back with a reason</source>
        <translation>Anfon un ateb yn ôl gyda rheswm</translation>
    </message>
    <message>
        <source>choose the answer to reject</source>
        <translation>dewiswch yr ateb i&apos;w wrthod</translation>
    </message>
    <message>
        <source>say why</source>
        <translation>dywedwch pam</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Verdicts of the guidelines</source>
        <translation>Dyfarniadau&apos;r canllawiau</translation>
    </message>
    <message>
        <source>Enter goes to the guideline</source>
        <translation>Mae Enter yn mynd i&apos;r canllaw</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Dyfarniadau</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Pwy wnaeth beth</translation>
    </message>
    <message>
        <source>From the custody log; the newest first.</source>
        <translation>O&apos;r cofnod cadwraeth; y diweddaraf yn gyntaf.</translation>
    </message>
    <message>
        <source>Information label: %1. Endorsement mark: %2.</source>
        <translation>Label gwybodaeth: %1. Nod ardystio: %2.</translation>
    </message>
    <message>
        <source>can be issued</source>
        <translation>gellir ei gyhoeddi</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n bwlch</numerusform>
            <numerusform>%n bwlch</numerusform>
            <numerusform>%n o fylchau</numerusform>
            <numerusform>%n bwlch</numerusform>
            <numerusform>%n bwlch</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: not submitted for review yet.</source>
        <translation>Drafft: heb ei gyflwyno i&apos;w adolygu eto.</translation>
    </message>
    <message>
        <source>Submitted by %1; waits for a decision.</source>
        <translation>Cyflwynwyd gan %1; yn aros am benderfyniad.</translation>
    </message>
    <message>
        <source>Accepted by %1. Any change opens it again.</source>
        <translation>Derbyniwyd gan %1. Bydd unrhyw newid yn ei agor eto.</translation>
    </message>
    <message>
        <source>Rejected by %1: mend what was found and submit again.</source>
        <translation>Gwrthodwyd gan %1: cywirwch yr hyn a ganfuwyd a chyflwynwch ef eto.</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <translation>Gwnaed gan %1.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>neb eto</translation>
    </message>
    <message>
        <source>You work as %1.</source>
        <translation>Rydych yn gweithio fel %1.</translation>
    </message>
    <message>
        <source>In a laboratory somebody else has to decide.</source>
        <translation>Mewn labordy rhaid i rywun arall benderfynu.</translation>
    </message>
    <message>
        <source>%1 (mark only)</source>
        <translation>%1 (y nod yn unig)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing, with links</source>
        <translation>Yr hyn sydd ar goll, gyda dolenni</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>Cymal %1: %2</translation>
    </message>
    <message>
        <source>Before signing</source>
        <translation>Cyn llofnodi</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Beside the assessment: a comment opens no review, and nobody can change it.</source>
        <translation>Ochr yn ochr â&apos;r asesiad: nid yw sylw&apos;n agor adolygiad, ac ni all neb ei newid.</translation>
    </message>
    <message>
        <source>Every act as a line of JSON, with what it changed</source>
        <translation>Pob gweithred fel llinell o JSON, gyda&apos;r hyn a newidiodd</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Cadw&apos;r hanes</translation>
    </message>
    <message>
        <source>%1 %2 history.jsonl</source>
        <translation>%1 %2 history.jsonl</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Llinellau JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>the history cannot be saved</source>
        <translation>ni ellir cadw&apos;r hanes</translation>
    </message>
    <message>
        <source>The history is saved (acts: %1)</source>
        <translation>Mae&apos;r hanes wedi&apos;i gadw (gweithredoedd: %1)</translation>
    </message>
    <message>
        <source>The record is being looked through …</source>
        <translation>Wrthi&apos;n edrych drwy&apos;r cofnod …</translation>
    </message>
    <message>
        <source>Both labels can be issued.</source>
        <translation>Gellir cyhoeddi&apos;r ddau label.</translation>
    </message>
    <message numerus="yes">
        <source>No label is issued from an assessment against %1. Until it is complete: %n gap(s).</source>
        <translation>
            <numerusform>Ni chyhoeddir label o asesiad yn erbyn %1. Nes ei fod yn gyflawn: %n bwlch.</numerusform>
            <numerusform>Ni chyhoeddir label o asesiad yn erbyn %1. Nes ei fod yn gyflawn: %n bwlch.</numerusform>
            <numerusform>Ni chyhoeddir label o asesiad yn erbyn %1. Nes ei fod yn gyflawn: %n o fylchau.</numerusform>
            <numerusform>Ni chyhoeddir label o asesiad yn erbyn %1. Nes ei fod yn gyflawn: %n bwlch.</numerusform>
            <numerusform>Ni chyhoeddir label o asesiad yn erbyn %1. Nes ei fod yn gyflawn: %n bwlch.</numerusform>
        </translation>
    </message>
    <message>
        <source>What else holds back a label:</source>
        <translation>Beth arall sy&apos;n dal label yn ôl:</translation>
    </message>
    <message>
        <source>Save the histor&amp;y…</source>
        <translation>Cadw&apos;r &amp;hanes…</translation>
    </message>
    <message>
        <source>Schemes and their catalogues</source>
        <translation>Cynlluniau a&apos;u catalogau</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Ad&amp;roddiad…</translation>
    </message>
    <message>
        <source>Everything about the assessment in one file, with the history</source>
        <translation>Popeth am yr asesiad mewn un ffeil, gyda&apos;r hanes</translation>
    </message>
</context>
<context>
    <name>forms::RolesCard</name>
    <message>
        <source>Name of a person</source>
        <translation>Enw person</translation>
    </message>
    <message>
        <source>As the person acts: the name under “Who is working”.</source>
        <translation>Fel y mae&apos;r person yn gweithredu: yr enw o dan “Pwy sy&apos;n gweithio”.</translation>
    </message>
    <message>
        <source>Add to the &amp;table</source>
        <translation>Ychwanegu at y &amp;tabl</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Pwy gaiff wneud beth</translation>
    </message>
    <message>
        <source>No role is granted, so everybody may do everything. With the first one you, %1, become administrator, and from then on each act needs a role.</source>
        <translation>Ni roddwyd unrhyw rôl, felly caiff pawb wneud popeth. Gyda&apos;r un gyntaf dewch chi, %1, yn weinyddwr, ac o hynny ymlaen mae angen rôl ar gyfer pob gweithred.</translation>
    </message>
    <message>
        <source>Each act needs one of these roles of whoever does it; everybody may read. The last administrator stays one for as long as somebody else has a role.</source>
        <translation>Ar gyfer pob gweithred mae angen un o&apos;r rolau hyn ar bwy bynnag sy&apos;n ei gwneud; caiff pawb ddarllen. Mae&apos;r gweinyddwr olaf yn aros yn weinyddwr cyhyd â bod gan rywun arall rôl.</translation>
    </message>
    <message>
        <source>You work as %1. Names are taken on trust: the record shows who did what, a password is not asked for.</source>
        <translation>Rydych yn gweithio fel %1. Derbynnir enwau ar ymddiriedaeth: mae&apos;r cofnod yn dangos pwy wnaeth beth, ac ni ofynnir am gyfrinair.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>write a name</source>
        <translation>ysgrifennwch enw</translation>
    </message>
</context>
<context>
    <name>forms::Row</name>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
</context>
<context>
    <name>forms::RunResult</name>
    <message>
        <source>Result of the test</source>
        <translation>Canlyniad y prawf</translation>
    </message>
    <message>
        <source>Makes it the answer; you can change it afterwards</source>
        <translation>Yn ei wneud yn ateb; gallwch ei newid wedyn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keeping the record and its transcript…</source>
        <translation>Wrthi&apos;n cadw&apos;r cofnod a&apos;i drawsgrifiad…</translation>
    </message>
    <message>
        <source>Use “%1” for %2</source>
        <translation>Defnyddio “%1” ar gyfer %2</translation>
    </message>
    <message>
        <source>Record and transcript are kept as confidential evidence.</source>
        <translation>Cedwir y cofnod a&apos;r trawsgrifiad fel tystiolaeth gyfrinachol.</translation>
    </message>
    <message>
        <source>The record could not be kept: %1</source>
        <translation>Ni ellid cadw&apos;r cofnod: %1</translation>
    </message>
    <message>
        <source>Show the line of the transcript it rests on</source>
        <translation>Dangos y llinell o&apos;r trawsgrifiad y mae&apos;n dibynnu arni</translation>
    </message>
</context>
<context>
    <name>forms::SavedFile</name>
    <message>
        <source>choose another place</source>
        <translation>dewiswch le arall</translation>
    </message>
</context>
<context>
    <name>forms::SchemeReminder</name>
    <message>
        <source>%1, edition %2, was due for review by its owner on %3. Ask whether a newer edition applies.</source>
        <translation>Roedd %1, argraffiad %2, i fod i gael ei adolygu gan ei berchennog ar %3. Gofynnwch a oes argraffiad mwy newydd yn berthnasol.</translation>
    </message>
</context>
<context>
    <name>forms::ScopeNote</name>
    <message>
        <source>Go to the scope</source>
        <translation>Mynd i&apos;r cwmpas</translation>
    </message>
    <message>
        <source>To the question whose answer takes this provision away</source>
        <translation>I&apos;r cwestiwn y mae ei ateb yn tynnu&apos;r ddarpariaeth hon ymaith</translation>
    </message>
    <message>
        <source>Go to the scope that takes %1 away</source>
        <translation>Mynd i&apos;r cwmpas sy&apos;n tynnu %1 ymaith</translation>
    </message>
    <message>
        <source>An answer given below is kept and counts again when the scope changes.</source>
        <translation>Cedwir ateb a roddir isod ac mae&apos;n cyfrif eto pan fydd y cwmpas yn newid.</translation>
    </message>
</context>
<context>
    <name>forms::ScopePage</name>
    <message>
        <source>What the product has and does not have decides which provisions of %1 apply. A question that is left open takes nothing away, and answers to provisions are kept whatever is said here: they count again when the provision does.</source>
        <translation>Mae&apos;r hyn sydd gan y cynnyrch a&apos;r hyn nad oes ganddo yn penderfynu pa ddarpariaethau o %1 sy&apos;n berthnasol. Nid yw cwestiwn a adewir yn agored yn tynnu dim ymaith, a chedwir atebion i ddarpariaethau beth bynnag a ddywedir yma: maent yn cyfrif eto pan fydd y ddarpariaeth yn cyfrif.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Amodau</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Nodweddion</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 questions answered; %n provision(s) do not apply</source>
        <translation>
            <numerusform>Atebwyd %1 o %2 cwestiwn; mae %n darpariaeth yn amherthnasol</numerusform>
            <numerusform>Atebwyd %1 o %2 cwestiwn; mae %n ddarpariaeth yn amherthnasol</numerusform>
            <numerusform>Atebwyd %1 o %2 cwestiwn; mae %n o ddarpariaethau yn amherthnasol</numerusform>
            <numerusform>Atebwyd %1 o %2 cwestiwn; mae %n darpariaeth yn amherthnasol</numerusform>
            <numerusform>Atebwyd %1 o %2 cwestiwn; mae %n darpariaeth yn amherthnasol</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::ScopeRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why, and where it can be seen</source>
        <translation>Pam, a lle gellir ei weld</translation>
    </message>
    <message>
        <source>Note to question %1</source>
        <translation>Nodyn i gwestiwn %1</translation>
    </message>
    <message>
        <source>Decides about %1</source>
        <translation>Yn penderfynu ynghylch %1</translation>
    </message>
    <message>
        <source>Takes away %1</source>
        <translation>Yn tynnu %1 ymaith</translation>
    </message>
</context>
<context>
    <name>forms::ScreenOverlay</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Dewis rhan o&apos;r sgrin</translation>
    </message>
    <message>
        <source>Drag with the mouse. Arrow keys move the part, with Shift they change its size, with Ctrl in larger steps. Enter takes it, Escape cancels.</source>
        <translation>Llusgwch â&apos;r llygoden. Mae&apos;r bysellau saeth yn symud y rhan; gyda Shift maent yn newid ei maint, gyda Ctrl mewn camau mwy. Mae Enter yn ei chymryd, mae Escape yn canslo.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Drag over the part that shall be evidence. Enter takes the whole screen, arrow keys choose a part, Esc cancels.</source>
        <translation>Llusgwch dros y rhan a fydd yn dystiolaeth. Mae Enter yn cymryd y sgrin gyfan, mae&apos;r bysellau saeth yn dewis rhan, mae Esc yn canslo.</translation>
    </message>
</context>
<context>
    <name>forms::ScreenRegion</name>
    <message>
        <source>This desktop does not let a program see the screen (Wayland allows it to its own tool only): take the picture with the tool of the desktop (often the Print key) and paste it here with Ctrl+V.</source>
        <translation>Nid yw&apos;r bwrdd gwaith hwn yn gadael i raglen weld y sgrin (dim ond i&apos;w offeryn ei hun y mae Wayland yn caniatáu hynny): tynnwch y llun ag offeryn y bwrdd gwaith (y fysell Print yn aml) a&apos;i ludo yma gyda Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>forms::SignOffCard</name>
    <message>
        <source>The signer is trusted.</source>
        <translation>Ymddiriedir yn y llofnodwr.</translation>
    </message>
    <message>
        <source>The signer is not among those trusted here.</source>
        <translation>Nid yw&apos;r llofnodwr ymhlith y rhai yr ymddiriedir ynddynt yma.</translation>
    </message>
    <message>
        <source>The certificate of the signer has run out.</source>
        <translation>Mae tystysgrif y llofnodwr wedi dod i ben.</translation>
    </message>
    <message>
        <source>The certificate of the signer is not valid yet.</source>
        <translation>Nid yw tystysgrif y llofnodwr yn ddilys eto.</translation>
    </message>
    <message>
        <source>The certificate of the signer was revoked.</source>
        <translation>Mae tystysgrif y llofnodwr wedi&apos;i diddymu.</translation>
    </message>
    <message>
        <source>Whether the signer is who the certificate says was not checked: no trusted certificate lies beside the key.</source>
        <translation>Ni wiriwyd ai&apos;r llofnodwr yw&apos;r un y mae&apos;r dystysgrif yn ei enwi: nid oes tystysgrif yr ymddiriedir ynddi gyda&apos;r allwedd.</translation>
    </message>
    <message>
        <source>the sign-off cannot be saved</source>
        <translation>ni ellir cadw&apos;r gymeradwyaeth derfynol</translation>
    </message>
    <message>
        <source>Sign &amp;off</source>
        <translation>Cymerad&amp;wyo&apos;n derfynol</translation>
    </message>
    <message>
        <source>Save statement and signature…</source>
        <translation>Cadw&apos;r datganiad a&apos;r llofnod…</translation>
    </message>
    <message>
        <source>Signs the assessment with its evidence as it was accepted; labels name the sign-off</source>
        <translation>Yn llofnodi&apos;r asesiad gyda&apos;i dystiolaeth fel y&apos;i derbyniwyd; mae labeli&apos;n enwi&apos;r gymeradwyaeth derfynol</translation>
    </message>
    <message>
        <source>What was signed as JSON, and the signature beside it, for other programs</source>
        <translation>Yr hyn a lofnodwyd fel JSON, a&apos;r llofnod gydag ef, ar gyfer rhaglenni eraill</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Cymeradwyaeth derfynol</translation>
    </message>
    <message>
        <source>Accepted and not signed off yet.</source>
        <translation>Derbyniwyd, heb ei gymeradwyo&apos;n derfynol eto.</translation>
    </message>
    <message>
        <source>Once the assessment is accepted it can be signed off: then everybody can see that it still is what was accepted.</source>
        <translation>Unwaith y derbynnir yr asesiad gellir ei gymeradwyo&apos;n derfynol: yna gall pawb weld mai&apos;r hyn a dderbyniwyd ydyw o hyd.</translation>
    </message>
    <message>
        <source>The sign-off is damaged and proves nothing.</source>
        <translation>Mae&apos;r gymeradwyaeth derfynol wedi&apos;i difrodi ac nid yw&apos;n profi dim.</translation>
    </message>
    <message>
        <source>Changed since it was signed off: the sign-off no longer counts.</source>
        <translation>Newidiwyd ers ei gymeradwyo&apos;n derfynol: nid yw&apos;r gymeradwyaeth derfynol yn cyfrif mwyach.</translation>
    </message>
    <message>
        <source>The assessment still is what was signed off.</source>
        <translation>Yr asesiad o hyd yw&apos;r hyn a gymeradwywyd yn derfynol.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed %1 by %2, with the certificate of %3. %4</source>
        <translation>Llofnodwyd %1 gan %2, gyda thystysgrif %3. %4</translation>
    </message>
    <message>
        <source>Save the sign-off</source>
        <translation>Cadw&apos;r gymeradwyaeth derfynol</translation>
    </message>
    <message>
        <source>%1 %2 sign-off.json</source>
        <translation>%1 %2 sign-off.json</translation>
    </message>
    <message>
        <source>Signed statements (*.json)</source>
        <translation>Datganiadau wedi&apos;u llofnodi (*.json)</translation>
    </message>
</context>
<context>
    <name>forms::StagedItemModel</name>
    <message>
        <source>cannot be taken over</source>
        <translation>ni ellir ei throsglwyddo</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>trosglwyddir</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>gadewir fel y mae</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Cymryd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Yma</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Yn y bwndel</translation>
    </message>
</context>
<context>
    <name>forms::StartPage</name>
    <message>
        <source>Assessments</source>
        <translation>Asesiadau</translation>
    </message>
    <message>
        <source>Search brand, model, name or status</source>
        <translation>Chwilio yn ôl brand, model, enw neu statws</translation>
    </message>
    <message>
        <source>Search assessments</source>
        <translation>Chwilio&apos;r asesiadau</translation>
    </message>
    <message>
        <source>Search (Ctrl+F); the arrow keys go through what was found</source>
        <translation>Chwilio (Ctrl+F); mae&apos;r bysellau saeth yn symud drwy&apos;r hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation>Asesiad &amp;newydd</translation>
    </message>
    <message>
        <source>New assessment (Ctrl+N)</source>
        <translation>Asesiad newydd (Ctrl+N)</translation>
    </message>
    <message>
        <source>This workspace does not say yet who issues its labels. A laboratory label cannot be made without it.</source>
        <translation>Nid yw&apos;r gweithle hwn yn dweud eto pwy sy&apos;n cyhoeddi ei labeli. Ni ellir gwneud label labordy hebddo.</translation>
    </message>
    <message>
        <source>Set up the &amp;organisation</source>
        <translation>Gosod manylion y &amp;sefydliad</translation>
    </message>
    <message>
        <source>Name, accreditation and prefix of certificate numbers</source>
        <translation>Enw, achrediad a rhagddodiad rhifau tystysgrif</translation>
    </message>
    <message>
        <source>Enter opens the assessment</source>
        <translation>Mae Enter yn agor yr asesiad</translation>
    </message>
    <message>
        <source>No assessments yet</source>
        <translation>Dim asesiadau eto</translation>
    </message>
    <message>
        <source>An assessment takes one product through the thirteen guidelines of the Code of Practice: you answer, keep the evidence, test the device and issue a signed label. Have the product, its papers and, for device tests, a serial cable at hand.</source>
        <translation>Mae asesiad yn mynd ag un cynnyrch drwy dri chanllaw ar ddeg y Cod Ymarfer: rydych yn ateb, yn cadw&apos;r dystiolaeth, yn profi&apos;r ddyfais ac yn cyhoeddi label wedi&apos;i lofnodi. Sicrhewch fod y cynnyrch, ei bapurau ac, ar gyfer profion dyfais, gebl cyfresol wrth law.</translation>
    </message>
    <message>
        <source>Start the &amp;first assessment</source>
        <translation>Dechrau&apos;r asesiad &amp;cyntaf</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Dangos y cyfan</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clirio&apos;r chwiliad</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nid oes dim yn cyfateb i “%1”.</translation>
    </message>
    <message>
        <source>Carry on from the selected assessment (Ctrl+Shift+V)</source>
        <translation>Parhau o&apos;r asesiad a ddewiswyd (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Cymharu…</translation>
    </message>
    <message>
        <source>With the one it carries on from, or another</source>
        <translation>Â&apos;r un y mae&apos;n parhau ohono, neu ag un arall</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>&amp;Symud i&apos;r sbwriel</translation>
    </message>
    <message>
        <source>Takes the selected assessment out of sight; its labels stay listed (Delete)</source>
        <translation>Yn tynnu&apos;r asesiad a ddewiswyd o&apos;r golwg; mae ei labeli&apos;n aros wedi&apos;u rhestru (Delete)</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>S&amp;bwriel</translation>
    </message>
    <message>
        <source>What was moved out of sight, with the way back</source>
        <translation>Yr hyn a symudwyd o&apos;r golwg, gyda&apos;r ffordd yn ôl</translation>
    </message>
    <message>
        <source>Moved to the trash; Undo brings it back.</source>
        <translation>Symudwyd i&apos;r sbwriel; mae Dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Trash (%n)</source>
        <translation>
            <numerusform>S&amp;bwriel (%n)</numerusform>
            <numerusform>S&amp;bwriel (%n)</numerusform>
            <numerusform>S&amp;bwriel (%n)</numerusform>
            <numerusform>S&amp;bwriel (%n)</numerusform>
            <numerusform>S&amp;bwriel (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>New assessment for a new versi&amp;on…</source>
        <translation>Asesiad newydd ar gyfer &amp;fersiwn newydd…</translation>
    </message>
</context>
<context>
    <name>forms::StepList</name>
    <message>
        <source>waiting</source>
        <translation>yn aros</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Camau&apos;r prawf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step and what was measured</source>
        <translation>Cam a&apos;r hyn a fesurwyd</translation>
    </message>
</context>
<context>
    <name>forms::StillHolds</name>
    <message>
        <source>Still holds</source>
        <translation>Yn dal i sefyll</translation>
    </message>
    <message>
        <source>The answer is right as it stands (H)</source>
        <translation>Mae&apos;r ateb yn gywir fel y mae (H)</translation>
    </message>
    <message>
        <source>The answer to %1 still holds</source>
        <translation>Mae&apos;r ateb i %1 yn dal i sefyll</translation>
    </message>
    <message>
        <source>Came over from %1 and is not assessed until you confirm it or answer anew.</source>
        <translation>Daeth drosodd o %1 ac nid yw wedi&apos;i asesu nes i chi ei gadarnhau neu ateb o&apos;r newydd.</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>fersiwn arall</translation>
    </message>
    <message>
        <source>The requirement reads differently from when it was answered. Not assessed until you confirm that the answer fits the new text, or answer anew.</source>
        <translation>Mae&apos;r gofyniad yn darllen yn wahanol i&apos;r hyn ydoedd pan gafodd ei ateb. Heb ei asesu nes i chi gadarnhau bod yr ateb yn cyd-fynd â&apos;r testun newydd, neu ateb o&apos;r newydd.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Cadarnhau</translation>
    </message>
</context>
<context>
    <name>forms::TestGroupsPage</name>
    <message>
        <source>Status %1, support %2</source>
        <translation>Statws %1, cefnogaeth %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>heb ei nodi</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>Gwrthwynebiad: %1</translation>
    </message>
    <message>
        <source>Provisions with claim and test group</source>
        <translation>Darpariaethau gyda honiad a grŵp profion</translation>
    </message>
    <message>
        <source>Items of the test group</source>
        <translation>Eitemau&apos;r grŵp profion</translation>
    </message>
    <message>
        <source>What is claimed of each provision follows from its answer and from the scope. Each test group asks for the verdict of its cases on every item that is declared in the tables it uses (%1).</source>
        <translation>Mae&apos;r hyn a honnir am bob darpariaeth yn dilyn o&apos;i hateb ac o&apos;r cwmpas. Mae pob grŵp profion yn gofyn am ddyfarniad ei achosion ar bob eitem a ddatgenir yn y tablau y mae&apos;n eu defnyddio (%1).</translation>
    </message>
    <message>
        <source>Test groups</source>
        <translation>Grwpiau profion</translation>
    </message>
    <message>
        <source>&amp;Record for the selected items</source>
        <translation>Co&amp;fnodi ar gyfer yr eitemau a ddewiswyd</translation>
    </message>
    <message>
        <source>Verdict on the selected items</source>
        <translation>Dyfarniad ar yr eitemau a ddewiswyd</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>Rheswm dros y dyfarniad</translation>
    </message>
    <message>
        <source>Ver&amp;dict on the selected items</source>
        <translation>&amp;Dyfarniad ar yr eitemau a ddewiswyd</translation>
    </message>
    <message>
        <source>Rea&amp;son: what was seen, or what is missing</source>
        <translation>&amp;Rheswm: yr hyn a welwyd, neu&apos;r hyn sydd ar goll</translation>
    </message>
    <message>
        <source>Overall: %1</source>
        <translation>At ei gilydd: %1</translation>
    </message>
    <message>
        <source>%1. Found by device tests and not declared: %2</source>
        <translation>%1. Canfuwyd gan brofion dyfais ond heb ei ddatgan: %2</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>provision, title, verdict</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>There are no test cases for it: its answer counts.</source>
        <translation>Nid oes achosion prawf ar ei chyfer: ei hateb sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>Nothing is declared in %1, so there is nothing to judge yet.</source>
        <translation>Nid oes dim wedi&apos;i ddatgan yn %1, felly nid oes dim i&apos;w farnu eto.</translation>
    </message>
    <message>
        <source>Select the items above that the verdict is about.</source>
        <translation>Dewiswch yr eitemau uchod y mae&apos;r dyfarniad yn ymwneud â nhw.</translation>
    </message>
    <message>
        <source>Judged by the verdict policy “%1”. The page “Organisation” says what it does and lets you choose another one, for all assessments of this workspace.</source>
        <translation>Bernir yn ôl y polisi dyfarnu “%1”. Mae&apos;r dudalen “Sefydliad” yn dweud beth y mae&apos;n ei wneud ac yn gadael i chi ddewis un arall, ar gyfer pob asesiad yn y gweithle hwn.</translation>
    </message>
</context>
<context>
    <name>forms::TextTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>heading and cell</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>forms::TimeCard</name>
    <message>
        <source>the file cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r ffeil</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>ni ellir darllen yr ateb</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <comment>date and time</comment>
        <translation>d MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>Time not independently proved: the times of the evidence are those of this computer&apos;s clock.</source>
        <translation>Ni phrofwyd yr amser yn annibynnol: amserau cloc y cyfrifiadur hwn yw amserau&apos;r dystiolaeth.</translation>
    </message>
    <message>
        <source>The time stamp is damaged and proves nothing. Time not independently proved.</source>
        <translation>Mae&apos;r stamp amser wedi&apos;i ddifrodi ac nid yw&apos;n profi dim. Ni phrofwyd yr amser yn annibynnol.</translation>
    </message>
    <message>
        <source>Proved for an older state: the evidence as it stood on %1. Since then %2.</source>
        <translation>Profwyd ar gyfer cyflwr hŷn: y dystiolaeth fel yr oedd ar %1. Ers hynny: %2.</translation>
    </message>
    <message>
        <source>Stated for an older state: the evidence as it stood on %1. Since then %2.</source>
        <translation>Nodwyd ar gyfer cyflwr hŷn: y dystiolaeth fel yr oedd ar %1. Ers hynny: %2.</translation>
    </message>
    <message>
        <source>Proved: the evidence was there as it stands on %1.</source>
        <translation>Profwyd: roedd y dystiolaeth yno fel y mae ar %1.</translation>
    </message>
    <message>
        <source>Stated, not proved: the evidence was there as it stands on %1.</source>
        <translation>Nodwyd, heb ei brofi: roedd y dystiolaeth yno fel y mae ar %1.</translation>
    </message>
    <message>
        <source>It leads to a root that you trust.</source>
        <translation>Mae&apos;n arwain at wraidd yr ydych yn ymddiried ynddo.</translation>
    </message>
    <message>
        <source>Whether it can be trusted was not checked: name its root below.</source>
        <translation>Ni wiriwyd a ellir ymddiried ynddo: nodwch ei wraidd isod.</translation>
    </message>
    <message>
        <source>It does not lead to the root that is named below.</source>
        <translation>Nid yw&apos;n arwain at y gwraidd a enwir isod.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted time</source>
        <translation>Amser yr ymddiriedir ynddo</translation>
    </message>
    <message>
        <source>Address of the time-stamping authority</source>
        <translation>Cyfeiriad yr awdurdod stampio amser</translation>
    </message>
    <message>
        <source>Whom you choose to ask (RFC 3161); it learns a digest of the evidence and nothing else. Nobody is asked by default.</source>
        <translation>Pwy bynnag y dewiswch ei holi (RFC 3161); mae&apos;n cael crynodeb o&apos;r dystiolaeth a dim byd arall. Ni holir neb yn ddiofyn.</translation>
    </message>
    <message>
        <source>A .pem file the authority publishes</source>
        <translation>Ffeil .pem y mae&apos;r awdurdod yn ei chyhoeddi</translation>
    </message>
    <message>
        <source>Root certificate of the authority that you trust</source>
        <translation>Tystysgrif wraidd yr awdurdod yr ydych yn ymddiried ynddi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose the root certificate of the authority</source>
        <translation>Dewis tystysgrif wraidd yr awdurdod</translation>
    </message>
    <message>
        <source>Root certificate of the authority</source>
        <translation>Tystysgrif wraidd yr awdurdod</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Tystysgrifau (*.pem *.crt *.cer);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Awdurdod</translation>
    </message>
    <message>
        <source>Its root</source>
        <translation>Ei wraidd</translation>
    </message>
    <message>
        <source>Ask for a &amp;time stamp</source>
        <translation>Gofyn am &amp;stamp amser</translation>
    </message>
    <message>
        <source>Sends a digest of the evidence as it stands to the authority above</source>
        <translation>Yn anfon crynodeb o&apos;r dystiolaeth fel y mae at yr awdurdod uchod</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Rhoi&apos;r gorau i ofyn</translation>
    </message>
    <message>
        <source>Ends the question; nothing is recorded</source>
        <translation>Yn dod â&apos;r cais i ben; ni chofnodir dim</translation>
    </message>
    <message>
        <source>Write request file…</source>
        <translation>Ysgrifennu ffeil gais…</translation>
    </message>
    <message>
        <source>For a computer without a network: have the file answered elsewhere and read the answer here</source>
        <translation>Ar gyfer cyfrifiadur heb rwydwaith: trefnwch i&apos;r ffeil gael ei hateb mewn man arall a darllenwch yr ateb yma</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Ysgrifennu&apos;r cais</translation>
    </message>
    <message>
        <source>Time-stamp requests (*.tsq)</source>
        <translation>Ceisiadau stamp amser (*.tsq)</translation>
    </message>
    <message>
        <source>Read answer file…</source>
        <translation>Darllen ffeil ateb…</translation>
    </message>
    <message>
        <source>The answer to such a request</source>
        <translation>Yr ateb i gais o&apos;r fath</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>Darllen yr ateb</translation>
    </message>
    <message>
        <source>Time-stamp answers (*.tsr);;All files (*)</source>
        <translation>Atebion stamp amser (*.tsr);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Save time stamp…</source>
        <translation>Cadw&apos;r stamp amser…</translation>
    </message>
    <message>
        <source>The token for other programs (openssl ts -verify -token_in)</source>
        <translation>Y tocyn ar gyfer rhaglenni eraill (openssl ts -verify -token_in)</translation>
    </message>
    <message>
        <source>Save the time stamp</source>
        <translation>Cadw&apos;r stamp amser</translation>
    </message>
    <message>
        <source>Time-stamp tokens (*.der *.tst)</source>
        <translation>Tocynnau stamp amser (*.der *.tst)</translation>
    </message>
    <message numerus="yes">
        <source>%1 says so for %n item(s). %2</source>
        <translation>
            <numerusform>Mae %1 yn dweud hynny am %n eitem. %2</numerusform>
            <numerusform>Mae %1 yn dweud hynny am %n eitem. %2</numerusform>
            <numerusform>Mae %1 yn dweud hynny am %n eitem. %2</numerusform>
            <numerusform>Mae %1 yn dweud hynny am %n eitem. %2</numerusform>
            <numerusform>Mae %1 yn dweud hynny am %n eitem. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded %1 by %2, who named nobody as trusted.</source>
        <translation>Cofnodwyd %1 gan %2, heb enwi neb yr ymddiriedir ynddo.</translation>
    </message>
    <message>
        <source>Recorded %1 by %2, who trusted %3.</source>
        <translation>Cofnodwyd %1 gan %2, gan ymddiried yn %3.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ychwanegwyd: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Newidiwyd: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Tynnwyd: %1</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Wrthi&apos;n gofyn i %1 …</translation>
    </message>
</context>
<context>
    <name>forms::ToolProposalModel</name>
    <message>
        <source>becomes evidence</source>
        <translation>yn dod yn dystiolaeth</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>dim tystiolaeth</translation>
    </message>
    <message>
        <source>no verdict is proposed</source>
        <translation>ni chynigir dyfarniad</translation>
    </message>
    <message>
        <source>becomes the answer</source>
        <translation>yn dod yn ateb</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>dim ateb</translation>
    </message>
    <message>
        <source>Evidence only</source>
        <translation>Tystiolaeth yn unig</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Fy ateb</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Cynigir</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
</context>
<context>
    <name>forms::ToolProposalPanel</name>
    <message>
        <source>Declared por&amp;ts</source>
        <translation>Pyr&amp;th a ddatganwyd</translation>
    </message>
    <message>
        <source>What the tool proposes</source>
        <translation>Yr hyn y mae&apos;r offeryn yn ei gynnig</translation>
    </message>
    <message>
        <source>&amp;Rationale</source>
        <translation>&amp;Rhesymeg</translation>
    </message>
    <message>
        <source>Declared ports</source>
        <translation>Pyrth a ddatganwyd</translation>
    </message>
    <message>
        <source>What the IXIT declares; or 443, udp/5353</source>
        <translation>Yr hyn y mae&apos;r IXIT yn ei ddatgan; neu 443, udp/5353</translation>
    </message>
    <message>
        <source>Ports that the device needs: what is open beside them is a finding</source>
        <translation>Pyrth y mae ar y ddyfais eu hangen: mae unrhyw borth arall sy&apos;n agored yn ganfyddiad</translation>
    </message>
    <message>
        <source>Enter makes the proposed verdict your answer; Space ticks</source>
        <translation>Mae Enter yn gwneud y dyfarniad a gynigir yn ateb i chi; mae&apos;r bylchwr yn ticio</translation>
    </message>
    <message>
        <source>Rationale of the answer</source>
        <translation>Rhesymeg yr ateb</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Wrthi&apos;n darllen y ffeil…</translation>
    </message>
    <message>
        <source>The file is not whole: %1.</source>
        <translation>Nid yw&apos;r ffeil yn gyfan: %1.</translation>
    </message>
    <message>
        <source>It proposes nothing for this scheme; say yourself what it shows.</source>
        <translation>Nid yw&apos;n cynnig dim ar gyfer y cynllun hwn; dywedwch eich hun beth y mae&apos;n ei ddangos.</translation>
    </message>
    <message>
        <source>No provision: %1</source>
        <translation>Heb ddarpariaeth: %1</translation>
    </message>
    <message numerus="yes">
        <source>No provision: %n more</source>
        <translation>
            <numerusform>Heb ddarpariaeth: %n arall</numerusform>
            <numerusform>Heb ddarpariaeth: %n arall</numerusform>
            <numerusform>Heb ddarpariaeth: %n arall</numerusform>
            <numerusform>Heb ddarpariaeth: %n arall</numerusform>
            <numerusform>Heb ddarpariaeth: %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rationale for %1</source>
        <translation>&amp;Rhesymeg dros %1</translation>
    </message>
</context>
<context>
    <name>forms::TopBar</name>
    <message>
        <source>Where you are, and what is saved</source>
        <translation>Ble rydych chi, a beth sydd wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Everything is saved as you go; there is nothing to press</source>
        <translation>Cedwir popeth wrth i chi fynd; nid oes dim i&apos;w bwyso</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wrthi&apos;n cadw…</translation>
    </message>
</context>
<context>
    <name>forms::TraceabilityPage</name>
    <message>
        <source>Device test</source>
        <translation>Prawf dyfais</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Yn cyfateb i</translation>
    </message>
    <message>
        <source>Its provisions</source>
        <translation>Ei ddarpariaethau</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Achosion prawf</translation>
    </message>
    <message>
        <source>none: answered by evidence</source>
        <translation>dim: fe&apos;i hatebir â thystiolaeth</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>O safbwynt</translation>
    </message>
    <message>
        <source>the device tests</source>
        <translation>y profion dyfais</translation>
    </message>
    <message>
        <source>the provisions</source>
        <translation>y darpariaethau</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>The id of a test, a provision or a test case, or a word.</source>
        <translation>Dynodydd prawf, darpariaeth neu achos prawf, neu air.</translation>
    </message>
    <message>
        <source>Traceability of the device tests</source>
        <translation>Olrheiniadwyedd y profion dyfais</translation>
    </message>
    <message>
        <source>&amp;Write as CSV…</source>
        <translation>&amp;Ysgrifennu fel CSV…</translation>
    </message>
    <message>
        <source>The whole matrix in this order, for a spreadsheet</source>
        <translation>Y matrics cyfan yn y drefn hon, ar gyfer taenlen</translation>
    </message>
    <message>
        <source>Which test stands for which provision of the Code of Practice, what answers to it in EN 303 645, and the test cases of TS 103 701 that try a device. Made from the tests and the crosswalks; a pass in a test is not a pass in a test case.</source>
        <translation>Pa brawf sy&apos;n cynrychioli pa ddarpariaeth o&apos;r Cod Ymarfer, beth sy&apos;n cyfateb iddi yn EN 303 645, a&apos;r achosion prawf yn TS 103 701 sy&apos;n rhoi dyfais ar brawf. Fe&apos;i lluniwyd o&apos;r profion a&apos;r tablau cyfatebiaeth; nid yw llwyddo mewn prawf yr un peth â llwyddo mewn achos prawf.</translation>
    </message>
    <message>
        <source>What the device tests stand for</source>
        <translation>Yr hyn y mae&apos;r profion dyfais yn ei gynrychioli</translation>
    </message>
    <message>
        <source>No line holds these words.</source>
        <translation>Nid oes yr un llinell yn cynnwys y geiriau hyn.</translation>
    </message>
    <message>
        <source>Device tests: %1</source>
        <translation>Profion dyfais: %1</translation>
    </message>
    <message>
        <source>provisions with a test: %1</source>
        <translation>darpariaethau â phrawf: %1</translation>
    </message>
    <message>
        <source>provisions without one: %1</source>
        <translation>darpariaethau heb brawf: %1</translation>
    </message>
    <message>
        <source>Write the matrix</source>
        <translation>Ysgrifennu&apos;r matrics</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablau (*.csv);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>the matrix cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r matrics</translation>
    </message>
    <message>
        <source>The matrix is in %1.</source>
        <translation>Mae&apos;r matrics yn %1.</translation>
    </message>
</context>
<context>
    <name>forms::TranscriptBar</name>
    <message>
        <source>Find in the transcript</source>
        <translation>Canfod yn y trawsgrifiad</translation>
    </message>
    <message>
        <source>Find in the transcript (Ctrl+F)</source>
        <translation>Canfod yn y trawsgrifiad (Ctrl+F)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Go to the line of this number (Ctrl+G)</source>
        <translation>Mynd i&apos;r llinell â&apos;r rhif hwn (Ctrl+G)</translation>
    </message>
    <message>
        <source>Number of the line to go to</source>
        <translation>Rhif y llinell i fynd iddi</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yr hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>Line before that has it</source>
        <translation>Y llinell flaenorol sy&apos;n ei gynnwys</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next line that has it</source>
        <translation>Y llinell nesaf sy&apos;n ei gynnwys</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>forms::TranscriptFeed</name>
    <message>
        <source>the transcript cannot be shown</source>
        <translation>ni ellir dangos y trawsgrifiad</translation>
    </message>
    <message>
        <source>it is not what was kept: its SHA-256 is another one</source>
        <translation>nid dyma&apos;r hyn a gadwyd: mae ei SHA-256 yn wahanol</translation>
    </message>
    <message>
        <source>check all evidence, and take the workspace from a backup</source>
        <translation>gwiriwch yr holl dystiolaeth, a chymerwch y gweithle o gopi wrth gefn</translation>
    </message>
</context>
<context>
    <name>forms::TranscriptLines</name>
    <message>
        <source>Transcript of the run</source>
        <translation>Trawsgrifiad y rhediad</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>llinell %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>finding: %1</source>
        <translation>canfyddiad: %1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Canfyddiad: %1</translation>
    </message>
</context>
<context>
    <name>forms::TranscriptRow</name>
    <message>
        <source>from the device</source>
        <translation>o&apos;r ddyfais</translation>
    </message>
    <message>
        <source>sent by the test</source>
        <translation>anfonwyd gan y prawf</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>sylw</translation>
    </message>
    <message>
        <source> … (%1 more characters)</source>
        <translation> … (%1 nod arall)</translation>
    </message>
</context>
<context>
    <name>forms::TranscriptView</name>
    <message>
        <source>The whole line</source>
        <translation>Y llinell gyfan</translation>
    </message>
    <message>
        <source>How far the transcript is read</source>
        <translation>Pa mor bell y darllenwyd y trawsgrifiad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Stop reading the transcript</source>
        <translation>Stopio darllen y trawsgrifiad</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>Go from finding to finding with F8 and Shift+F8</source>
        <translation>Symud o ganfyddiad i ganfyddiad gyda F8 a Shift+F8</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied; secrets are masked.</source>
        <translation>
            <numerusform>Copïwyd %Ln llinell; mae cyfrinachau wedi&apos;u masgio.</numerusform>
            <numerusform>Copïwyd %Ln llinell; mae cyfrinachau wedi&apos;u masgio.</numerusform>
            <numerusform>Copïwyd %Ln o linellau; mae cyfrinachau wedi&apos;u masgio.</numerusform>
            <numerusform>Copïwyd %Ln llinell; mae cyfrinachau wedi&apos;u masgio.</numerusform>
            <numerusform>Copïwyd %Ln llinell; mae cyfrinachau wedi&apos;u masgio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of the chosen lines are copied; secrets are masked. Save a copy to have all.</source>
        <translation>Copïwyd y %1 cyntaf o&apos;r llinellau a ddewiswyd; mae cyfrinachau wedi&apos;u masgio. Cadwch gopi i gael y cyfan.</translation>
    </message>
    <message>
        <source>&lt; from the device · &gt; sent · # remark · ◆ finding. Secrets are masked.</source>
        <translation>&lt; o&apos;r ddyfais · &gt; anfonwyd · # sylw · ◆ canfyddiad. Mae cyfrinachau wedi&apos;u masgio.</translation>
    </message>
    <message>
        <source>Reading the transcript</source>
        <translation>Wrthi&apos;n darllen y trawsgrifiad</translation>
    </message>
    <message>
        <source>Reading the transcript, %1 lines so far</source>
        <translation>Wrthi&apos;n darllen y trawsgrifiad, %1 llinell hyd yma</translation>
    </message>
    <message>
        <source>line %1, %2 s after the start</source>
        <translation>llinell %1, %2 s ar ôl y dechrau</translation>
    </message>
    <message>
        <source>Reading was stopped: what comes after %1 is not shown.</source>
        <translation>Stopiwyd y darllen: ni ddangosir yr hyn sy&apos;n dod ar ôl %1.</translation>
    </message>
    <message>
        <source>The transcript breaks off in its record %1: the run was interrupted. All that was written before is shown, to %2.</source>
        <translation>Mae&apos;r trawsgrifiad wedi&apos;i dorri&apos;n fyr yn ei gofnod %1: torrwyd ar draws y rhediad. Dangosir popeth a ysgrifennwyd cyn hynny; yr olaf yw %2.</translation>
    </message>
    <message>
        <source>The chain of the transcript does not hold from record %1 on: it was changed, or something is missing. What comes after %2 is not shown.</source>
        <translation>Nid yw cadwyn y trawsgrifiad yn gyson o gofnod %1 ymlaen: fe&apos;i newidiwyd, neu mae rhywbeth ar goll. Ni ddangosir yr hyn sy&apos;n dod ar ôl %2.</translation>
    </message>
    <message>
        <source>The transcript has no end: the run was interrupted after %1.</source>
        <translation>Nid oes diwedd i&apos;r trawsgrifiad: torrwyd ar draws y rhediad ar ôl %1.</translation>
    </message>
    <message>
        <source>Nothing was said on the console in this run.</source>
        <translation>Ni ddywedwyd dim ar y consol yn y rhediad hwn.</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>dim hyd yma</translation>
    </message>
    <message>
        <source>in no line</source>
        <translation>heb fod mewn unrhyw linell</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 o %2 llinell</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln line(s)</source>
        <translation>
            <numerusform>mewn %Ln llinell</numerusform>
            <numerusform>mewn %Ln llinell</numerusform>
            <numerusform>mewn %Ln o linellau</numerusform>
            <numerusform>mewn %Ln llinell</numerusform>
            <numerusform>mewn %Ln llinell</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, searching: %2 %</source>
        <translation>%1, wrthi&apos;n chwilio: %2 %</translation>
    </message>
</context>
<context>
    <name>forms::TransferTile</name>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Cynnydd %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wrthi&apos;n stopio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>forms::TrashModel</name>
    <message numerus="yes">
        <source>%n label(s) issued from it stay valid and listed</source>
        <translation>
            <numerusform>mae %n label a gyhoeddwyd ohono yn aros yn ddilys ac wedi&apos;u rhestru</numerusform>
            <numerusform>mae %n label a gyhoeddwyd ohono yn aros yn ddilys ac wedi&apos;i restru</numerusform>
            <numerusform>mae %n o labeli a gyhoeddwyd ohono yn aros yn ddilys ac wedi&apos;u rhestru</numerusform>
            <numerusform>mae %n label a gyhoeddwyd ohono yn aros yn ddilys ac wedi&apos;u rhestru</numerusform>
            <numerusform>mae %n label a gyhoeddwyd ohono yn aros yn ddilys ac wedi&apos;u rhestru</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message numerus="yes">
        <source>Assessment, %n label(s)</source>
        <translation>
            <numerusform>Asesiad, %n label</numerusform>
            <numerusform>Asesiad, %n label</numerusform>
            <numerusform>Asesiad, %n o labeli</numerusform>
            <numerusform>Asesiad, %n label</numerusform>
            <numerusform>Asesiad, %n label</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Tynnwyd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
</context>
<context>
    <name>forms::TrashPage</name>
    <message>
        <source>The trash is empty.</source>
        <translation>Mae&apos;r sbwriel yn wag.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Adfer</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Sbwriel</translation>
    </message>
    <message>
        <source>Enter restores</source>
        <translation>Mae Enter yn adfer</translation>
    </message>
    <message>
        <source>Bring what is selected back to where it was (Enter)</source>
        <translation>Dod â&apos;r hyn a ddewiswyd yn ôl i&apos;r man lle&apos;r oedd (Enter)</translation>
    </message>
    <message>
        <source>Ends this list; the file and its log keep everything</source>
        <translation>Yn diweddu&apos;r rhestr hon; mae&apos;r ffeil a&apos;i chofnod yn cadw popeth</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Pob asesiad</translation>
    </message>
    <message>
        <source>Back to the assessments (Alt+Home)</source>
        <translation>Yn ôl i&apos;r asesiadau (Alt+Home)</translation>
    </message>
    <message>
        <source>What is here is out of sight: it counts for no verdict, list or label. Nothing is erased; labels that were issued stay listed.</source>
        <translation>Mae&apos;r hyn sydd yma o&apos;r golwg: nid yw&apos;n cyfrif at unrhyw ddyfarniad, rhestr na label. Ni ddileir dim; mae labeli a gyhoeddwyd yn aros wedi&apos;u rhestru.</translation>
    </message>
    <message>
        <source>E&amp;mpty the trash</source>
        <translation>G&amp;wagio&apos;r sbwriel</translation>
    </message>
</context>
<context>
    <name>forms::VerdictButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (bysell %2)</translation>
    </message>
</context>
<context>
    <name>forms::VerdictChoice</name>
    <message>
        <source>Answer to %1</source>
        <translation>Ateb i %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Clear the answer (key 0)</source>
        <translation>Clirio&apos;r ateb (bysell 0)</translation>
    </message>
    <message>
        <source>%1: clear the answer</source>
        <translation>%1: clirio&apos;r ateb</translation>
    </message>
</context>
<context>
    <name>forms::VerdictTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
</context>
<context>
    <name>forms::VerifyPanel</name>
    <message>
        <source>Valid</source>
        <translation>Dilys</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ddim yn ddilys</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Ni ellir dweud</translation>
    </message>
    <message>
        <source>Verification of the signed file</source>
        <translation>Gwirio&apos;r ffeil a lofnodwyd</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>File structure</source>
        <translation>Strwythur y ffeil</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Llofnodwr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Status of the label</source>
        <translation>Statws y label</translation>
    </message>
    <message>
        <source>Checked the signed file: %1</source>
        <translation>Gwiriwyd y ffeil a lofnodwyd: %1</translation>
    </message>
    <message>
        <source>as it was signed</source>
        <translation>fel y&apos;i llofnodwyd</translation>
    </message>
    <message>
        <source>changed after it was signed</source>
        <translation>newidiwyd ar ôl llofnodi</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>heb ei lofnodi</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ni ellir ei ddarllen</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>fel y dylai fod</translation>
    </message>
    <message>
        <source>not as it should be</source>
        <translation>ddim fel y dylai fod</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>ymddiriedir ynddo</translation>
    </message>
    <message>
        <source>not among those you trust</source>
        <translation>ddim ymhlith y rhai yr ydych yn ymddiried ynddynt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>wedi dod i ben</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>wedi&apos;i ddiddymu</translation>
    </message>
    <message>
        <source>proved by a timestamp</source>
        <translation>profwyd gan stamp amser</translation>
    </message>
    <message>
        <source>claimed by the signer</source>
        <translation>honnir gan y llofnodwr</translation>
    </message>
    <message>
        <source>outside the validity of the certificate</source>
        <translation>y tu allan i gyfnod dilysrwydd y dystysgrif</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>dilys</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>wedi&apos;i atal dros dro</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>superseded by a newer label</source>
        <translation>wedi&apos;i ddisodli gan label mwy newydd</translation>
    </message>
    <message>
        <source>the status list is too old</source>
        <translation>mae&apos;r rhestr statws yn rhy hen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>heb ei wirio</translation>
    </message>
</context>
<context>
    <name>forms::WelcomePage</name>
    <message>
        <source>&amp;Create a workspace…</source>
        <translation>&amp;Creu gweithle…</translation>
    </message>
    <message>
        <source>Make a new workspace file (Ctrl+Shift+N)</source>
        <translation>Creu ffeil gweithle newydd (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Agor gweithle…</translation>
    </message>
    <message>
        <source>Open an existing workspace file (Ctrl+O)</source>
        <translation>Agor ffeil gweithle sy&apos;n bodoli&apos;n barod (Ctrl+O)</translation>
    </message>
    <message>
        <source>Welcome to Assay</source>
        <translation>Croeso i Assay</translation>
    </message>
    <message>
        <source>Assay takes you from a connected consumer product to a signed security label: you go through the thirteen guidelines of the UK Code of Practice, keep the evidence, test the device and issue the label.</source>
        <translation>Mae Assay yn mynd â chi o gynnyrch cysylltiedig i ddefnyddwyr at label diogelwch wedi&apos;i lofnodi: rydych yn mynd drwy dri chanllaw ar ddeg Cod Ymarfer y DU, yn cadw&apos;r dystiolaeth, yn profi&apos;r ddyfais ac yn cyhoeddi&apos;r label.</translation>
    </message>
    <message>
        <source>Everything lies in one workspace, a single file that you can back up and hand on. Create one for your laboratory or company, or open one that you were given.</source>
        <translation>Mae popeth mewn un gweithle, sef un ffeil y gallwch wneud copi wrth gefn ohoni a&apos;i throsglwyddo. Crëwch un ar gyfer eich labordy neu&apos;ch cwmni, neu agorwch un a roddwyd i chi.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Croeso</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Agorwyd yn ddiweddar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Agor %1</translation>
    </message>
</context>
<context>
    <name>labels::EndorsementLayout</name>
    <message>
        <source>the mark has too much text</source>
        <translation>mae gormod o destun ar gyfer y nod</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not fit even in the smallest type</source>
        <translation>nid yw “%1” a “%2” yn ffitio hyd yn oed yn y teip lleiaf</translation>
    </message>
    <message>
        <source>shorten them</source>
        <translation>byrhewch hwy</translation>
    </message>
</context>
<context>
    <name>labels::InformationLayout</name>
    <message>
        <source>the label has too much text</source>
        <translation>mae gormod o destun ar gyfer y label</translation>
    </message>
    <message>
        <source>%1 mm are missing in the smallest type; the longest text is “%2”</source>
        <translation>mae %1 mm yn eisiau yn y teip lleiaf; y testun hwyaf yw “%2”</translation>
    </message>
    <message>
        <source>shorten it or choose a larger format</source>
        <translation>byrhewch ef neu dewiswch fformat mwy</translation>
    </message>
</context>
<context>
    <name>labels::Issue</name>
    <message>
        <source>issuing the label was cancelled</source>
        <translation>canslwyd cyhoeddi&apos;r label</translation>
    </message>
    <message>
        <source>the certificate of the signer ends on %1, before the label does (%2); a check after that day cannot tell whether the label is good: sign with a certificate that lasts longer, or make the label valid for fewer months</source>
        <translation>daw tystysgrif y llofnodwr i ben ar %1, cyn y daw&apos;r label i ben (%2); ni all gwiriad ar ôl y diwrnod hwnnw ddweud a yw&apos;r label yn dda: llofnodwch â thystysgrif sy&apos;n para&apos;n hwy, neu gwnewch y label yn ddilys am lai o fisoedd</translation>
    </message>
    <message>
        <source>label %1 is issued and kept in the workspace, but its file is not in place</source>
        <translation>mae label %1 wedi&apos;i gyhoeddi a&apos;i gadw yn y gweithle, ond nid yw ei ffeil yn ei lle</translation>
    </message>
    <message>
        <source>save a copy from the list of issued labels, or with label export</source>
        <translation>cadwch gopi o restr y labeli a gyhoeddwyd, neu â label export</translation>
    </message>
</context>
<context>
    <name>labels::LabelContent</name>
    <message>
        <source>the label cannot be drawn from this statement</source>
        <translation>ni ellir llunio&apos;r label o&apos;r datganiad hwn</translation>
    </message>
    <message>
        <source>the field is missing or not as expected</source>
        <translation>mae&apos;r maes ar goll neu nid yw fel y disgwyliwyd</translation>
    </message>
</context>
<context>
    <name>labels::LabelFormat</name>
    <message>
        <source>there is no such label format</source>
        <translation>nid oes fformat label o&apos;r fath</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>dewiswch un o %1</translation>
    </message>
</context>
<context>
    <name>labels::LabelWords</name>
    <message>
        <source>the label cannot be printed in that language</source>
        <translation>ni ellir argraffu&apos;r label yn yr iaith honno</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>dewiswch un o %1</translation>
    </message>
</context>
<context>
    <name>labels::LabelWriter</name>
    <message>
        <source>the label cannot be drawn</source>
        <translation>ni ellir llunio&apos;r label</translation>
    </message>
</context>
<context>
    <name>labels::Layout</name>
    <message>
        <source>the QR code does not fit</source>
        <translation>nid yw&apos;r cod QR yn ffitio</translation>
    </message>
    <message>
        <source>it needs %1 mm on a side with its quiet zone and the format has %2 mm</source>
        <translation>mae angen %1 mm ar bob ochr arno gyda&apos;i ymyl wag ac mae gan y fformat %2 mm</translation>
    </message>
    <message>
        <source>choose a larger format</source>
        <translation>dewiswch fformat mwy</translation>
    </message>
</context>
<context>
    <name>labels::NewFile</name>
    <message>
        <source>the label cannot be written</source>
        <translation>ni ellir ysgrifennu&apos;r label</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>mae ffeil o&apos;r enw hwnnw</translation>
    </message>
    <message>
        <source>choose another name; an issued label is never overwritten</source>
        <translation>dewiswch enw arall; ni throsysgrifir label a gyhoeddwyd byth</translation>
    </message>
    <message>
        <source>choose a folder that exists and can be written to</source>
        <translation>dewiswch ffolder sy&apos;n bodoli ac y gellir ysgrifennu iddi</translation>
    </message>
    <message>
        <source>it has no file name</source>
        <translation>nid oes ganddo enw ffeil</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>nid oes ffolder o&apos;r fath</translation>
    </message>
</context>
<context>
    <name>labels::PageComposer</name>
    <message>
        <source>the label has too much text</source>
        <translation>mae gormod o destun ar gyfer y label</translation>
    </message>
    <message>
        <source>it does not fit onto the format</source>
        <translation>nid yw&apos;n ffitio ar y fformat</translation>
    </message>
    <message>
        <source>choose a larger format or shorten it</source>
        <translation>dewiswch fformat mwy neu byrhewch ef</translation>
    </message>
</context>
<context>
    <name>labels::PdfAssembly</name>
    <message>
        <source>the file of the label cannot be made</source>
        <translation>ni ellir creu ffeil y label</translation>
    </message>
</context>
<context>
    <name>labels::PdfSignature</name>
    <message>
        <source>the PDF cannot be signed</source>
        <translation>ni ellir llofnodi&apos;r PDF</translation>
    </message>
    <message>
        <source>it does not have exactly one page</source>
        <translation>nid oes ganddo un dudalen yn union</translation>
    </message>
    <message>
        <source>it has a form or a signature already</source>
        <translation>mae ganddo ffurflen neu lofnod yn barod</translation>
    </message>
    <message>
        <source>it has a cross-reference stream or is encrypted</source>
        <translation>mae ganddo ffrwd croesgyfeiriadau neu mae wedi&apos;i amgryptio</translation>
    </message>
    <message>
        <source>its structure is damaged</source>
        <translation>mae ei strwythur wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>the certificates of the signer are too large</source>
        <translation>mae tystysgrifau&apos;r llofnodwr yn rhy fawr</translation>
    </message>
</context>
<context>
    <name>labels::Preview</name>
    <message>
        <source>the label cannot be shown</source>
        <translation>ni ellir dangos y label</translation>
    </message>
    <message>
        <source>the file is not a PDF of one page</source>
        <translation>nid yw&apos;r ffeil yn PDF un dudalen</translation>
    </message>
</context>
<context>
    <name>labels::QrCode</name>
    <message>
        <source>the QR code cannot be made</source>
        <translation>ni ellir creu&apos;r cod QR</translation>
    </message>
    <message>
        <source>%1 characters are too many for it</source>
        <translation>mae %1 nod yn ormod iddo</translation>
    </message>
</context>
<context>
    <name>labels::QrPayload</name>
    <message>
        <source>the QR code is not a label&apos;s</source>
        <translation>nid cod QR label mohono</translation>
    </message>
    <message>
        <source>its digits are damaged</source>
        <translation>mae ei ddigidau wedi&apos;u difrodi</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>mae&apos;n rhy hir</translation>
    </message>
    <message>
        <source>it does not hold an address of that form</source>
        <translation>nid yw&apos;n cynnwys cyfeiriad o&apos;r ffurf honno</translation>
    </message>
</context>
<context>
    <name>labels::QrReadBack</name>
    <message>
        <source>the QR code cannot be read back</source>
        <translation>ni ellir darllen y cod QR yn ôl</translation>
    </message>
    <message>
        <source>choose a larger format</source>
        <translation>dewiswch fformat mwy</translation>
    </message>
    <message>
        <source>printed at %1 dpi it does not give its text</source>
        <translation>o&apos;i argraffu ar %1 dpi nid yw&apos;n rhoi ei destun</translation>
    </message>
    <message>
        <source>printed at %1 dpi some of its modules are wrong</source>
        <translation>o&apos;i argraffu ar %1 dpi mae rhai o&apos;i fodiwlau&apos;n anghywir</translation>
    </message>
</context>
<context>
    <name>labels::ReportDocument</name>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Each provision with what was found, and what shows it. The words of the requirements are those of Assay; the scheme itself is authoritative.</source>
        <translation>Pob darpariaeth gyda&apos;r hyn a ganfuwyd, a&apos;r hyn sy&apos;n ei ddangos. Geiriau Assay yw geiriau&apos;r gofynion; y cynllun ei hun sydd ag awdurdod.</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>date, time</comment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 beit</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Cefnogir</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Ni chefnogir</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Amherthnasol</translation>
    </message>
    <message>
        <source>The manufacturer itself</source>
        <translation>Y gwneuthurwr ei hun</translation>
    </message>
    <message>
        <source>The manufacturer itself: %1</source>
        <translation>Y gwneuthurwr ei hun: %1</translation>
    </message>
    <message>
        <source>A laboratory that is not stated</source>
        <translation>Labordy heb ei nodi</translation>
    </message>
    <message>
        <source>%1 (no accreditation stated)</source>
        <translation>%1 (ni nodwyd achrediad)</translation>
    </message>
    <message>
        <source>%1 (accreditation %2)</source>
        <translation>%1 (achrediad %2)</translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation>Heb ei gymeradwyo&apos;n derfynol</translation>
    </message>
    <message>
        <source>%1, by %2, with the certificate of %3</source>
        <translation>%1, gan %2, gyda thystysgrif %3</translation>
    </message>
    <message>
        <source>No longer counts: the assessment was changed after it was signed off (%1)</source>
        <translation>Nid yw&apos;n cyfrif mwyach: newidiwyd yr asesiad ar ôl ei gymeradwyo&apos;n derfynol (%1)</translation>
    </message>
    <message>
        <source>DRAFT – the assessment is not finished</source>
        <translation>DRAFFT – nid yw&apos;r asesiad wedi&apos;i orffen</translation>
    </message>
    <message>
        <source>DRAFT – the assessment has not been reviewed</source>
        <translation>DRAFFT – nid yw&apos;r asesiad wedi&apos;i adolygu</translation>
    </message>
    <message>
        <source>DRAFT – the assessment was sent back</source>
        <translation>DRAFFT – anfonwyd yr asesiad yn ôl</translation>
    </message>
    <message>
        <source>DRAFT – answers are still open</source>
        <translation>DRAFFT – mae atebion yn dal yn agored</translation>
    </message>
    <message>
        <source>Annex %1  %2</source>
        <comment>letter, title</comment>
        <translation>Atodiad %1  %2</translation>
    </message>
    <message>
        <source>Assessment report</source>
        <translation>Adroddiad asesu</translation>
    </message>
    <message>
        <source>Product without a name</source>
        <translation>Cynnyrch heb enw</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Model %1</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Cadarnwedd %1</translation>
    </message>
    <message>
        <source>Assessment report: %1</source>
        <translation>Adroddiad asesu: %1</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, hyd yma</translation>
    </message>
    <message>
        <source>Assessment %1 · %2</source>
        <translation>Asesiad %1 · %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>The assessment at a glance</source>
        <translation>Cipolwg ar yr asesiad</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, argraffiad %2</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Aseswyd gan</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Aseswyr</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Dechreuwyd</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Cyflwynwyd</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, gan %2</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Anfonwyd yn ôl</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Cymeradwywyd yn derfynol</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Crynodeb (SHA-256)</translation>
    </message>
    <message>
        <source>This report shows how the work stands. %1 % of the provisions are answered; what is open counts as not assessed, and nothing may be claimed from it.</source>
        <translation>Mae&apos;r adroddiad hwn yn dangos sut y mae&apos;r gwaith yn sefyll. Atebwyd %1 % o&apos;r darpariaethau; mae&apos;r hyn sy&apos;n agored yn cyfrif fel heb ei asesu, ac ni chaniateir honni dim ar sail hynny.</translation>
    </message>
    <message>
        <source>The assessment was changed after it was signed off. The sign-off does not cover what stands here.</source>
        <translation>Newidiwyd yr asesiad ar ôl ei gymeradwyo&apos;n derfynol. Nid yw&apos;r gymeradwyaeth derfynol yn cwmpasu&apos;r hyn sydd yma.</translation>
    </message>
    <message>
        <source>The scheme itself was due for a review by its owner on %1. Find out whether a newer edition is out before you rely on this report.</source>
        <translation>Roedd y cynllun ei hun i&apos;w adolygu gan ei berchennog ar %1. Holwch a oes argraffiad mwy newydd wedi&apos;i gyhoeddi cyn dibynnu ar yr adroddiad hwn.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Y cyfan yn gryno</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Y canlyniad</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>At ei gilydd</translation>
    </message>
    <message>
        <source>Clauses met</source>
        <translation>Cymalau a fodlonwyd</translation>
    </message>
    <message>
        <source>Guidelines met</source>
        <translation>Canllawiau a fodlonwyd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Darpariaethau</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>of evidence</comment>
        <translation>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
        </translation>
    </message>
    <message>
        <source>Device runs</source>
        <translation>Rhediadau ar ddyfais</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n rhediad</numerusform>
            <numerusform>%n rhediad</numerusform>
            <numerusform>%n o rediadau</numerusform>
            <numerusform>%n rhediad</numerusform>
            <numerusform>%n rhediad</numerusform>
        </translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Canfyddiadau agored</translation>
    </message>
    <message>
        <source>%1 to mend, %2 to look at</source>
        <translation>%1 i&apos;w cywiro, %2 i edrych arnynt</translation>
    </message>
    <message>
        <source>Information label %1, issued %2, valid to %3</source>
        <translation>Label gwybodaeth %1, cyhoeddwyd %2, dilys tan %3</translation>
    </message>
    <message>
        <source>Endorsement mark %1, issued %2, valid to %3</source>
        <translation>Nod ardystio %1, cyhoeddwyd %2, dilys tan %3</translation>
    </message>
    <message>
        <source>Labels issued</source>
        <translation>Labeli a gyhoeddwyd</translation>
    </message>
    <message>
        <source>Provisions by verdict</source>
        <translation>Darpariaethau yn ôl dyfarniad</translation>
    </message>
    <message>
        <source>Of %1 provisions: %2</source>
        <translation>Darpariaethau (%1): %2</translation>
    </message>
    <message>
        <source>Verdicts of the guidelines</source>
        <translation>Dyfarniadau&apos;r canllawiau</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cymal</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>Product and scope</source>
        <translation>Cynnyrch a chwmpas</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Cynnyrch</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Y cynnyrch</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Amrywiadau</translation>
    </message>
    <message>
        <source>Hardware revision</source>
        <translation>Diwygiad caledwedd</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Cadarnwedd</translation>
    </message>
    <message>
        <source>Firmware (SHA-256)</source>
        <translation>Cadarnwedd (SHA-256)</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Rhyngwynebau</translation>
    </message>
    <message>
        <source>Associated services</source>
        <translation>Gwasanaethau cysylltiedig</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Gwneuthurwr</translation>
    </message>
    <message>
        <source>UK representative</source>
        <translation>Cynrychiolydd yn y DU</translation>
    </message>
    <message>
        <source>What consumers are told</source>
        <translation>Yr hyn a ddywedir wrth ddefnyddwyr</translation>
    </message>
    <message>
        <source>Facts for the consumer</source>
        <translation>Ffeithiau i&apos;r defnyddiwr</translation>
    </message>
    <message>
        <source>What it carries on from</source>
        <translation>Yr hyn y mae&apos;n parhau ohono</translation>
    </message>
    <message>
        <source>The assessment of the version before</source>
        <translation>Asesiad y fersiwn flaenorol</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>Fersiwn flaenorol</translation>
    </message>
    <message>
        <source>Its digest (SHA-256)</source>
        <translation>Ei grynodeb (SHA-256)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, cyn hynny %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Yr hyn sy&apos;n newydd</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>%1 answers and %2 items of evidence</source>
        <translation>Atebion: %1; eitemau o dystiolaeth: %2</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cwmpas</translation>
    </message>
    <message>
        <source>What was said about the product, and which provisions do not apply because of it.</source>
        <translation>Yr hyn a ddywedwyd am y cynnyrch, a pha ddarpariaethau sy&apos;n amherthnasol oherwydd hynny.</translation>
    </message>
    <message>
        <source>Conditions and features</source>
        <translation>Amodau a nodweddion</translation>
    </message>
    <message>
        <source>Condition or feature</source>
        <translation>Amod neu nodwedd</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>Yn tynnu ymaith</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Implementation conformance statement</source>
        <translation>Datganiad cydymffurfiaeth gweithrediad</translation>
    </message>
    <message>
        <source>What the manufacturer claims of each provision</source>
        <translation>Yr hyn y mae&apos;r gwneuthurwr yn ei honni am bob darpariaeth</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cefnogaeth</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>IXIT and test groups</source>
        <translation>IXIT a grwpiau profion</translation>
    </message>
    <message>
        <source>How much is declared in each table of %1. The declarations themselves stay with the laboratory.</source>
        <translation>Faint a ddatgenir ym mhob tabl yn %1. Mae&apos;r datganiadau eu hunain yn aros gyda&apos;r labordy.</translation>
    </message>
    <message>
        <source>Tables of the IXIT</source>
        <translation>Tablau&apos;r IXIT</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Test groups</source>
        <translation>Grwpiau profion</translation>
    </message>
    <message>
        <source>Test group</source>
        <translation>Grŵp profion</translation>
    </message>
    <message>
        <source>Items judged</source>
        <translation>Eitemau a farnwyd</translation>
    </message>
    <message>
        <source>Counts for the whole</source>
        <translation>Yn cyfrif tuag at y cyfan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ydy</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac ydy</translation>
    </message>
    <message>
        <source>What the test groups come to</source>
        <translation>Canlyniad y grwpiau profion</translation>
    </message>
    <message>
        <source>All test groups</source>
        <translation>Pob grŵp profion</translation>
    </message>
    <message>
        <source>Found, not declared</source>
        <translation>Canfuwyd, heb ei ddatgan</translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation>Cymal %1: %2</translation>
    </message>
    <message>
        <source>Guideline %1: %2</source>
        <translation>Canllaw %1: %2</translation>
    </message>
    <message>
        <source>The guideline</source>
        <translation>Y canllaw</translation>
    </message>
    <message>
        <source>%1 (status %2)</source>
        <translation>%1 (statws %2)</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Gofyniad</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Rhesymeg</translation>
    </message>
    <message>
        <source>Manufacturer says</source>
        <translation>Dywed y gwneuthurwr</translation>
    </message>
    <message>
        <source>Device tests</source>
        <translation>Profion dyfais</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Answered “%1”, which does not count: %2.</source>
        <translation>Atebwyd “%1”, nad yw&apos;n cyfrif: %2.</translation>
    </message>
    <message>
        <source>Answered before: %1.</source>
        <translation>Atebwyd o&apos;r blaen: %1.</translation>
    </message>
    <message>
        <source>Counts as “%1” in its guideline: the review accepted the reason why this recommendation is not followed.</source>
        <translation>Yn cyfrif fel “%1” yn ei ganllaw: derbyniodd yr adolygiad y rheswm pam na ddilynir yr argymhelliad hwn.</translation>
    </message>
    <message>
        <source>Differs from what %1 proposed (%2): a person decided.</source>
        <translation>Yn wahanol i&apos;r hyn a gynigiodd %1 (%2): person a benderfynodd.</translation>
    </message>
    <message>
        <source>Inferred from the answers to %1 of %2.</source>
        <translation>Yn deillio o&apos;r atebion i %1 o %2.</translation>
    </message>
    <message>
        <source>%1; answered by %2, %3</source>
        <translation>%1; atebwyd gan %2, %3</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>Anfonwyd yn ôl: %1</translation>
    </message>
    <message>
        <source>%1 (confidential)</source>
        <translation>%1 (cyfrinachol)</translation>
    </message>
    <message>
        <source>%1 (public)</source>
        <translation>%1 (cyhoeddus)</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <translation>%1, daeth i ben ar %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <translation>%1 %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed with the run</source>
        <translation>
            <numerusform>a %n arall, a restrir gyda&apos;r rhediad</numerusform>
            <numerusform>a %n arall, a restrir gyda&apos;r rhediad</numerusform>
            <numerusform>a %n arall, a restrir gyda&apos;r rhediad</numerusform>
            <numerusform>a %n arall, a restrir gyda&apos;r rhediad</numerusform>
            <numerusform>a %n arall, a restrir gyda&apos;r rhediad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 attempts passed</source>
        <translation>%1: llwyddodd %2 o %3 ymgais</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>how a run ended, when it began</comment>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no public comment about the assessment as a whole.</source>
        <translation>Nid oes sylw cyhoeddus am yr asesiad yn ei gyfanrwydd.</translation>
    </message>
    <message>
        <source>Comments about the whole</source>
        <translation>Sylwadau am y cyfan</translation>
    </message>
    <message>
        <source>The checks of the record found nothing that is open.</source>
        <translation>Ni chanfu gwiriadau&apos;r cofnod ddim sy&apos;n agored.</translation>
    </message>
    <message>
        <source>What the checks of the record still ask about.</source>
        <translation>Yr hyn y mae gwiriadau&apos;r cofnod yn dal i holi amdano.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pwysigrwydd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>I&apos;w gywiro</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>I edrych arno</translation>
    </message>
    <message>
        <source>No test was run on a device.</source>
        <translation>Ni redwyd unrhyw brawf ar ddyfais.</translation>
    </message>
    <message>
        <source>Transcripts stay with whoever ran the test; their digests stand here. Secrets are masked.</source>
        <translation>Mae trawsgrifiadau&apos;n aros gyda phwy bynnag a redodd y prawf; eu crynodebau sydd yma. Mae cyfrinachau wedi&apos;u masgio.</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <comment>test, its name, when</comment>
        <translation>%1  %2, %3</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Gorffennodd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>Run with</source>
        <translation>Rhedwyd gyda</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Rhedwyd gan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Rhediad</translation>
    </message>
    <message>
        <source>Script (SHA-256)</source>
        <translation>Sgript (SHA-256)</translation>
    </message>
    <message>
        <source>Transcript (SHA-256)</source>
        <translation>Trawsgrifiad (SHA-256)</translation>
    </message>
    <message>
        <source>Findings of the run</source>
        <translation>Canfyddiadau&apos;r rhediad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Canfyddiad</translation>
    </message>
    <message>
        <source>At byte</source>
        <translation>Safle (beit)</translation>
    </message>
    <message>
        <source>The evidence manifest</source>
        <translation>Maniffest y dystiolaeth</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Eitemau</translation>
    </message>
    <message>
        <source>Root of the manifest</source>
        <translation>Gwraidd y maniffest</translation>
    </message>
    <message>
        <source>The root is that of a hash tree over all items. A proof can show that one item belongs to it without showing any other. Of what is confidential only title and digest are told.</source>
        <translation>Gwraidd coeden hash dros yr holl eitemau yw&apos;r gwraidd. Gall prawf ddangos bod un eitem yn perthyn iddi heb ddangos unrhyw eitem arall. O&apos;r hyn sy&apos;n gyfrinachol, dim ond y teitl a&apos;r crynodeb a nodir.</translation>
    </message>
    <message>
        <source>Items of evidence</source>
        <translation>Eitemau o dystiolaeth</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Yn gwasanaethu</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
    <message>
        <source>Public, %1, %2</source>
        <translation>Cyhoeddus, %1, %2</translation>
    </message>
    <message>
        <source>Added by %1, %2</source>
        <translation>Ychwanegwyd gan %1, %2</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Daeth i ben ar %1</translation>
    </message>
    <message>
        <source>Counts until %1</source>
        <translation>Yn cyfrif tan %1</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, diwygiad %2</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Y gyfraith</translation>
    </message>
    <message>
        <source>What the UK government&apos;s policy paper of %1 names beside the guidelines of the Code. This is information and no legal advice.</source>
        <translation>Yr hyn y mae papur polisi llywodraeth y DU dyddiedig %1 yn ei enwi ochr yn ochr â chanllawiau&apos;r Cod. Gwybodaeth yw hyn ac nid cyngor cyfreithiol.</translation>
    </message>
    <message>
        <source>Laws by guideline</source>
        <translation>Cyfreithiau fesul canllaw</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>Yr hyn sydd ganddynt yn gyffredin</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Every act on the assessment and its product from the custody log, the oldest first. Each row of the log carries the hash of the one before; the beginning of its own hash stands here. Internal comments and what the IXIT declares are left out.</source>
        <translation>Pob gweithred ar yr asesiad a&apos;i gynnyrch o&apos;r cofnod cadwraeth, yr hynaf yn gyntaf. Mae pob rhes o&apos;r cofnod cadwraeth yn cario hash yr un o&apos;i blaen; dechrau ei hash ei hun sydd yma. Hepgorir sylwadau mewnol a&apos;r hyn y mae&apos;r IXIT yn ei ddatgan.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Gweithredoedd</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Pryd (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Am yr adroddiad hwn</translation>
    </message>
    <message>
        <source>Root of the evidence</source>
        <translation>Gwraidd y dystiolaeth</translation>
    </message>
    <message>
        <source>%1, edition %2, catalogue %3</source>
        <translation>%1, argraffiad %2, catalog %3</translation>
    </message>
    <message>
        <source>Catalogue (SHA-256)</source>
        <translation>Catalog (SHA-256)</translation>
    </message>
    <message>
        <source>Scheme due for review</source>
        <translation>Dyddiad adolygu&apos;r cynllun</translation>
    </message>
    <message>
        <source>Signed statement (SHA-256)</source>
        <translation>Datganiad wedi&apos;i lofnodi (SHA-256)</translation>
    </message>
    <message>
        <source>This report is not signed itself. The digest is that of the assessment in canonical JSON (RFC 8785); who has the workspace or a bundle of it can check it, the evidence and the sign-off with Assay or with other programs.</source>
        <translation>Nid yw&apos;r adroddiad hwn ei hun wedi&apos;i lofnodi. Crynodeb yr asesiad ar ffurf JSON canonaidd (RFC 8785) yw&apos;r crynodeb; gall pwy bynnag sydd â&apos;r gweithle neu fwndel ohono ei wirio, ynghyd â&apos;r dystiolaeth a&apos;r gymeradwyaeth derfynol, gydag Assay neu gyda rhaglenni eraill.</translation>
    </message>
    <message>
        <source>Left out are contents of evidence, transcripts, internal comments, the declarations of the IXIT, and everything about confidential evidence but its title and digest.</source>
        <translation>Hepgorir cynnwys tystiolaeth, trawsgrifiadau, sylwadau mewnol, datganiadau&apos;r IXIT, a phopeth am dystiolaeth gyfrinachol heblaw ei theitl a&apos;i chrynodeb.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>labels::ReportPrinting</name>
    <message>
        <source>the report is not made</source>
        <translation>ni chrëwyd yr adroddiad</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>fe&apos;i canslwyd</translation>
    </message>
</context>
<context>
    <name>labels::TextBlock</name>
    <message>
        <source>the label cannot be drawn</source>
        <translation>ni ellir llunio&apos;r label</translation>
    </message>
    <message>
        <source>the fonts of the label lack a character of this text</source>
        <translation>nid oes gan ffontiau&apos;r label un o nodau&apos;r testun hwn</translation>
    </message>
    <message>
        <source>write it in Latin, Arabic or Devanagari letters</source>
        <translation>ysgrifennwch ef mewn llythrennau Lladin, Arabaidd neu Devanagari</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>mae&apos;r testun yn rhy hir</translation>
    </message>
    <message>
        <source>it does not fit into %1 mm on the label, even in its smallest type</source>
        <translation>nid yw&apos;n ffitio i %1 mm ar y label, hyd yn oed yn ei deip lleiaf</translation>
    </message>
    <message>
        <source>shorten it or choose a larger format</source>
        <translation>byrhewch ef neu dewiswch fformat mwy</translation>
    </message>
    <message>
        <source>the font Noto Sans is not installed</source>
        <translation>nid yw&apos;r ffont Noto Sans wedi&apos;i osod</translation>
    </message>
    <message>
        <source>install the package fonts-noto-core</source>
        <translation>gosodwch y pecyn fonts-noto-core</translation>
    </message>
</context>
<context>
    <name>labels::Verification</name>
    <message>
        <source>The signature in the file is damaged beyond reading.</source>
        <translation>Mae&apos;r llofnod yn y ffeil wedi&apos;i ddifrodi y tu hwnt i&apos;w ddarllen.</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation>Nid yw&apos;r ffeil wedi&apos;i llofnodi.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Mae&apos;r ffeil yn wag.</translation>
    </message>
    <message>
        <source>The file is not a readable PDF.</source>
        <translation>Nid yw&apos;r ffeil yn PDF y gellir ei ddarllen.</translation>
    </message>
    <message>
        <source>The statement in the file was not signed by the signer of the label.</source>
        <translation>Ni lofnodwyd y datganiad yn y ffeil gan lofnodwr y label.</translation>
    </message>
    <message>
        <source>The statement names another signer than the one who signed.</source>
        <translation>Mae&apos;r datganiad yn enwi llofnodwr gwahanol i&apos;r un a lofnododd.</translation>
    </message>
    <message>
        <source>The times in the label contradict each other.</source>
        <translation>Mae&apos;r amseroedd yn y label yn gwrth-ddweud ei gilydd.</translation>
    </message>
    <message>
        <source>The file is too large to be a label.</source>
        <translation>Mae&apos;r ffeil yn rhy fawr i fod yn label.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Ni ellir agor y ffeil.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nid oes ffeil o&apos;r fath.</translation>
    </message>
    <message>
        <source>The label expired on %1.</source>
        <translation>Daeth y label i ben ar %1.</translation>
    </message>
    <message>
        <source>The label was not issued before %1.</source>
        <translation>Ni chyhoeddwyd y label cyn %1.</translation>
    </message>
    <message>
        <source>The certificate of the signer was not valid on the day of issue.</source>
        <translation>Nid oedd tystysgrif y llofnodwr yn ddilys ar y diwrnod cyhoeddi.</translation>
    </message>
</context>
<context>
    <name>labels::VerifyCode</name>
    <message>
        <source>There is no readable code of a label in it.</source>
        <translation>Nid oes cod label y gellir ei ddarllen ynddi.</translation>
    </message>
    <message>
        <source>The code cannot be used: %1.</source>
        <translation>Ni ellir defnyddio&apos;r cod: %1.</translation>
    </message>
    <message>
        <source>There is more than one code of a label in it.</source>
        <translation>Mae mwy nag un cod label ynddi.</translation>
    </message>
    <message>
        <source>The content of the code cannot be used: %1.</source>
        <translation>Ni ellir defnyddio cynnwys y cod: %1.</translation>
    </message>
    <message>
        <source>This code holds only the certificate number %1, which proves nothing by itself; look it up at %2.</source>
        <translation>Dim ond rhif y dystysgrif %1 sydd yn y cod hwn, ac nid yw hynny&apos;n profi dim ynddo&apos;i hun; chwiliwch amdano yn %2.</translation>
    </message>
    <message>
        <source>There is not exactly one readable code on the label.</source>
        <translation>Nid oes un cod yn union y gellir ei ddarllen ar y label.</translation>
    </message>
    <message>
        <source>The code printed on the label is not the one that was signed with it.</source>
        <translation>Nid y cod a argraffwyd ar y label yw&apos;r un a lofnodwyd gydag ef.</translation>
    </message>
    <message>
        <source>The code belongs to another label (%1).</source>
        <translation>Mae&apos;r cod yn perthyn i label arall (%1).</translation>
    </message>
    <message>
        <source>The code was not signed by the signer of the label.</source>
        <translation>Ni lofnodwyd y cod gan lofnodwr y label.</translation>
    </message>
    <message>
        <source>The code says something else than the label.</source>
        <translation>Mae&apos;r cod yn dweud rhywbeth gwahanol i&apos;r label.</translation>
    </message>
</context>
<context>
    <name>labels::VerifyDocument</name>
    <message>
        <source>A label has exactly one page.</source>
        <translation>Mae gan label un dudalen yn union.</translation>
    </message>
    <message>
        <source>The page does not have the size of a label.</source>
        <translation>Nid maint label sydd i&apos;r dudalen.</translation>
    </message>
    <message>
        <source>The file has other fields than its one signature.</source>
        <translation>Mae gan y ffeil feysydd heblaw ei hunig lofnod.</translation>
    </message>
    <message>
        <source>The signature does not forbid later changes.</source>
        <translation>Nid yw&apos;r llofnod yn gwahardd newidiadau diweddarach.</translation>
    </message>
    <message>
        <source>The file does not carry the statement of a label.</source>
        <translation>Nid yw&apos;r ffeil yn cario datganiad label.</translation>
    </message>
    <message>
        <source>The file is damaged in places.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i difrodi mewn mannau.</translation>
    </message>
    <message>
        <source>The objects of the file are damaged.</source>
        <translation>Mae gwrthrychau&apos;r ffeil wedi&apos;u difrodi.</translation>
    </message>
</context>
<context>
    <name>labels::VerifyLayout</name>
    <message>
        <source>The signature is not written as hexadecimal digits.</source>
        <translation>Nid yw&apos;r llofnod wedi&apos;i ysgrifennu fel digidau hecsadegol.</translation>
    </message>
    <message>
        <source>The digits of the signature are not all in lower case.</source>
        <translation>Nid yw holl ddigidau&apos;r llofnod mewn llythrennau bach.</translation>
    </message>
    <message>
        <source>The signature is cut off.</source>
        <translation>Mae&apos;r llofnod wedi&apos;i dorri&apos;n fyr.</translation>
    </message>
    <message>
        <source>There are bytes behind the signature where zeros belong.</source>
        <translation>Mae beitiau y tu ôl i&apos;r llofnod lle mae sero&apos;n perthyn.</translation>
    </message>
    <message>
        <source>The signature dictionary is not written as labels have it.</source>
        <translation>Nid yw geiriadur y llofnod wedi&apos;i ysgrifennu fel sydd gan labeli.</translation>
    </message>
    <message>
        <source>The signed range leaves out more than the signature.</source>
        <translation>Mae&apos;r ystod a lofnodwyd yn hepgor mwy na&apos;r llofnod.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were added behind what was signed.</source>
        <translation>
            <numerusform>Ychwanegwyd %n beit y tu ôl i&apos;r hyn a lofnodwyd.</numerusform>
            <numerusform>Ychwanegwyd %n beit y tu ôl i&apos;r hyn a lofnodwyd.</numerusform>
            <numerusform>Ychwanegwyd %n o feitiau y tu ôl i&apos;r hyn a lofnodwyd.</numerusform>
            <numerusform>Ychwanegwyd %n beit y tu ôl i&apos;r hyn a lofnodwyd.</numerusform>
            <numerusform>Ychwanegwyd %n beit y tu ôl i&apos;r hyn a lofnodwyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the signed range is missing from the file.</source>
        <translation>Mae diwedd yr ystod a lofnodwyd ar goll o&apos;r ffeil.</translation>
    </message>
    <message>
        <source>There is more than one signature in the file.</source>
        <translation>Mae mwy nag un llofnod yn y ffeil.</translation>
    </message>
    <message>
        <source>The file holds other parts than a label and its one signature.</source>
        <translation>Mae&apos;r ffeil yn cynnwys rhannau heblaw label a&apos;i un llofnod.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>Evidence, device tests and signed labels for consumer IoT products.</source>
        <translation>Tystiolaeth, profion dyfais a labeli wedi&apos;u llofnodi ar gyfer cynhyrchion IoT defnyddwyr.</translation>
    </message>
    <message>
        <source>The workspace file to open; the last one when none is given.</source>
        <translation>Y ffeil gweithle i&apos;w hagor; yr un ddiwethaf pan na roddir un.</translation>
    </message>
    <message>
        <source>Who works; the login name when not given.</source>
        <translation>Pwy sy&apos;n gweithio; yr enw mewngofnodi pan na roddir hwn.</translation>
    </message>
    <message>
        <source>The assessment to open.</source>
        <translation>Yr asesiad i&apos;w agor.</translation>
    </message>
    <message>
        <source>The page to open, for example guideline/4.</source>
        <translation>Y dudalen i&apos;w hagor, er enghraifft guideline/4.</translation>
    </message>
</context>
</TS>
