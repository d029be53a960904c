<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>what is declared of the implementation (ETSI TS 103 701)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the table, such as AuthMech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values as COLUMN=VALUE; &quot;ixit tables --json&quot; names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the 29 tables with their columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare one more entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change an entry; an empty value takes one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id, such as AuthMech-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take entries away, with the verdicts on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids such as AuthMech-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over entries from CSV, all or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with column names in the first row; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list placeholders, empty fields and references that lead nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare what device tests found with what is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is claimed of each provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show reference, status, support and detail of each provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test groups and the verdicts on declared items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the verdict of each group, or the items of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record the verdict of a test case on a declared item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose test group it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the declared entry, such as AuthMech-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test case, such as 5.1-1-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass, fail, inconclusive, or not-assessed to take one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was seen, or what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a verdict policy before it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import the catalogue of another scheme owner, or a new edition of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OSCAL 1.2.1 catalog, or a table (CSV); - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner&apos;s detached signature over FILE (CMS, DER)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates that you trust for this scheme; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would be imported, and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the catalogue of a scheme to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme, as `scheme list` calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json (OSCAL, by default) or csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that does not exist; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an imported scheme away that no assessment follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign a catalogue file as its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue, OSCAL or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key and certificate, FILE.p12 or FILE.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line opens the key; - is standard input; you are asked otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same from an open descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the signature goes (CMS, DER)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verdict policy (JSON) in place of that of the workspace, for once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict policy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::AssessmentVerbs</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; review: %3; answered: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment %1 is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is answered: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of evidence</source>
        <translation>
            <numerusform>%n item of evidence</numerusform>
            <numerusform>%n items of evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>the facts cannot be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts for the label of %1 are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess a product against a scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who assesses: the manufacturer or a laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show verdicts, review and progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer one provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provision, for example CoP-1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the evidence shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the manufacturer states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record many answers with their evidence, all or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers as JSON; evidence lies below its folder; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record what the label says to the consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts as JSON; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand an assessment to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept the whole assessment, or one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the answer to this provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send an answer back to the assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors, to be mended before a mark:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings, to be looked at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Carries on from %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to be confirmed, until then not assessed: %1</source>
        <translation>
            <numerusform>%n answer to be confirmed, until then not assessed: %1</numerusform>
            <numerusform>%n answers to be confirmed, until then not assessed: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To be tested again: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find what should be mended before signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) inferred from another scheme, not assessed yet: %1</source>
        <translation>
            <numerusform>%n answer inferred from another scheme, not assessed yet: %1</numerusform>
            <numerusform>%n answers inferred from another scheme, not assessed yet: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inferred answer(s) whose source has changed since: %1</source>
        <translation>
            <numerusform>%n inferred answer whose source has changed since: %1</numerusform>
            <numerusform>%n inferred answers whose source has changed since: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Test groups: %1, by the verdict policy “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::BenchRun</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can answer: %1 Give --power, or run it from a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::BundleVerbs</name>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it appears complete or not at all, which a stream cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they say the opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is written to %2: %n answer(s), %3 pieces of evidence, %4 bytes.</source>
        <translation>
            <numerusform>%1 is written to %2: %n answer, %3 pieces of evidence, %4 bytes.</numerusform>
            <numerusform>%1 is written to %2: %n answers, %3 pieces of evidence, %4 bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: the bundle is not signed; sign it with --identity, or say --unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are the same.</source>
        <translation>
            <numerusform>%n item is the same.</numerusform>
            <numerusform>%n items are the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were taken over.</source>
        <translation>
            <numerusform>%n item was taken over.</numerusform>
            <numerusform>%n items were taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as it was here, decide with --take: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is whole: %2 answers, %3 pieces of evidence, %4 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history that came with it is written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates that you trust; repeatable; without it a signer is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write everything of one assessment into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new file, best ending in .assaycase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign it with this key and certificate, FILE.p12 or FILE.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line opens the key; - is standard input; you are asked otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same from an open descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out confidential evidence, runs, internal comments, sign-offs and the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not sign it, knowingly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an assessment over, or merge it with the one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would happen to each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also take this item, as --dry-run names it; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave this item as it is here; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take every item as the bundle has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole assessments in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell whether a bundle is whole, and who signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge the signature as of this time, ISO 8601; now otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came into an assessment from other workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the history that came with an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as `bundle list` names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new file; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::CatalogueVerbs</name>
    <message>
        <source>the file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edition %2: %3 guidelines, %4 provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be imported as %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not signed: no endorsement mark is issued from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1, whom you do not trust (--trust): no endorsement mark is issued from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New provisions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be reopened: %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened: %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--trust says who may sign it, but there is no --signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the signature too, or leave --trust out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it has %n problem(s)</source>
        <translation>
            <numerusform>it has %n problem</numerusform>
            <numerusform>it has %n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>mend them and import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: a table carries what is assessed; left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme %1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue cannot be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edition %2, is signed by %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::CommandLine</name>
    <message>
        <source>the command cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 --help shows how it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace; ASSAY_WORKSPACE is used when this is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who acts; your login name when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print exactly one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print only ids and rows, no explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what a verb does, with an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assay records evidence against a scheme for consumer IoT products, runs device tests, and issues and verifies signed labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the answer is no, 2 cannot tell, 3 usage, 4 environment.
Every verb takes the options above, before or after it.

Example:
  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::Context</name>
    <message>
        <source>no workspace is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --workspace FILE or set ASSAY_WORKSPACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries the JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file, or leave out --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::DecideVerb</name>
    <message>
        <source>there is no decision to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody decided it step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overruled: the answer is another one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree has changed: these answers do not lead there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no decision tree for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use &quot;assessment answer&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer one provision step by step; without all answers, say what is asked next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a provision that has a decision tree, for example CoP-2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one answer for each question, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own words in place of those of the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say where it leads, and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the recorded steps, and whether they still lead there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::DeviceVerbs</name>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No serial port and no USB device is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor:product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is connected to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list serial ports and USB devices with what stays the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lends no USB device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead, the USB devices that another computer lends over USB/IP: its name or address, with :PORT when it is not 3240</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::EvidenceVerbs</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1 is added: %2, SHA-256 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1 is written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading evidence back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the content is missing or has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All content fits its SHA-256 (items: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged items: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was shown, kept under its SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add evidence for one or more provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a provision it serves; one or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it shows; the file name when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the web address FILE was taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for people outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the evidence of an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item, as `evidence list` calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read all content back and compare it with its SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day of validity is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 2027-05-03, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --expires, --confidential or --title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1 is recorded as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1 is recorded as “%2”: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1 is at revision %2: %3, SHA-256 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1 serves no provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1 serves %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence has no such revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its newest is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for it with `evidence revisions`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1 is in the trash; &quot;trash restore %1&quot; brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day on which it counts, UTC; it does not expire when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move an item to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change what is said of an item, not its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day on which it counts, UTC; none when it does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let an item serve more provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a provision it shall serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an item off provisions; it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a provision it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a new revision of an item; the older ones are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new content; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list all revisions of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the content of an item to a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that does not exist; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older revision, as `evidence revisions` counts; else the newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::Files</name>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another file, or move this one away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::HarnessReplayVerb</name>
    <message>
        <source>the run cannot be replayed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::HarnessRunVerb</name>
    <message>
        <source>the test cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`harness show %1` lists its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not of the form NAME=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret is given with --secret NAME=FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no secret, give it with --set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test has no such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record of the run cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transcript of the run cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it still lies at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`device list` shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the serial port is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device on USB is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of the device is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runs cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::HarnessVerbs</name>
    <message>
        <source>the test cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--standalone takes only the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assessment and a test are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assay-cli harness run --help shows how it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record of an assessment is kept in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out, or give --standalone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transcript still lies at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3, proposed verdict: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1, %2 s, evidence %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes when: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass does not show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests on a connected device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the device tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what a device test does and needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test, for example DT-04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run one test on the connected device and keep its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the serial port; `device list` shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits per second, 115200 when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a setting of the test; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device password or PIN, the first line of FILE; never stored; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the test may do to the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end it after S seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an assessment and a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --standalone: a folder that keeps record.json and transcript.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the console on the standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fuzzer cannot be tried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fuzzer was not tried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmless input was taken for a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planted bugs not found by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All planted bugs found in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run cannot be replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no run with this number that has a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either a run or --transcript is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assay-cli harness replay --help shows how it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is kept in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out, or give --transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing secret was typed in that run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not of the form NAME=FILE with one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was typed in that run, and secrets are never stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it again with --secret %1=FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send a device exactly what a recorded run sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run; leave it out with --transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transcript of a run, without a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this input of a fuzz step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret that was typed in that run, the first line of FILE; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --transcript: a folder that keeps record.json and transcript.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prove that the fuzzer finds bugs that were planted for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seed of the inputs, 1 when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one of them can be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--standalone takes no assessment and no other test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assessment is needed, and no other test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name for --junit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent the same bytes as the recorded run, SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all bytes of the recorded run were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either a script or a --program is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assay-cli harness check --help shows how it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  %2 can be run: %n step(s)</source>
        <translation>
            <numerusform>%1  %2 can be run: %n step</numerusform>
            <numerusform>%1  %2 can be run: %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2, version %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) written to %1.</source>
        <translation>
            <numerusform>%n run written to %1.</numerusform>
            <numerusform>%n runs written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>the matrix cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show which test stands for which provision and test case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered by provision, not by test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as CSV, - for the standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment and test; no ID with --standalone, no TEST with --program or --script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run a program as the test; docs/lab-tests.md says what it speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run a script of your own as the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device on USB; `device list` shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of the device on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also write the run as JUnit XML to a file that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with a run that was killed: its transcript, with the settings and secrets it was started with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a test of your own before it meets a device: a script in full, or whether a program keeps to the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a script; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program; it is started four times, and told that there is no device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write all runs of an assessment as JUnit XML, for continuous integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that does not exist; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power switch, as for `harness run`; without it you are asked where the run switched the power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 secrets in %2 bytes, the first %3 are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 secrets in %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for secrets in logs of any size; they are shown masked, and the exit code is 1 when there are any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log of a console, as the device wrote it; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules of your own instead of the built-in ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power switch: a program, in whose arguments {state} becomes on, off or cycle (never given to a shell), or uhubctl:HUB:PORT, scpi:PORT, relay:PORT (docs/bench.md); without it you are asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::HelpText</name>
    <message>
        <source>[options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERB …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every verb also takes --workspace FILE, --actor NAME, --json and --quiet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::IdentityVerbs</name>
    <message>
        <source>Demonstration identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for trying things: whoever can read the folder can sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys and certificates for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a demonstration CA and signer, named as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder for the files; none is overwritten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::InboxVerbs</name>
    <message>
        <source>Looking into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is still written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1 is too large to be offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) wait in the folder.</source>
        <translation>
            <numerusform>%n more file waits in the folder.</numerusform>
            <numerusform>%n more files wait in the folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is evidence now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not offered again; it stays in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where tools drop their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files that tools have dropped into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what waits to be accepted or dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take one file over as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a provision that it shows; repeatable; what `inbox list` proposes is only a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is called; its name when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it never goes into a public bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not offer one file again; it is not deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::IxitVerbs</name>
    <message>
        <source>there is no such table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the IXIT cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say a column and its value, or says it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write COLUMN=VALUE, for example description=&quot;Web login&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is declared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken away</source>
        <translation>
            <numerusform>%n entry taken away</numerusform>
            <numerusform>%n entries taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported</source>
        <translation>
            <numerusform>%n entry imported</numerusform>
            <numerusform>%n entries imported</numerusform>
        </translation>
    </message>
    <message>
        <source>the table cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written</source>
        <translation>
            <numerusform>%n entry written</numerusform>
            <numerusform>%n entries written</numerusform>
        </translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT DECLARED, belongs in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has found anything that would have to be declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared and seen by no run: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::LabelVerbs</name>
    <message>
        <source>Passphrase of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label is issued but cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label %1 is issued, valid to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue labels, and check them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue a signed label from an accepted assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which form of a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key and certificate, FILE.p12 or FILE.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line opens the key; - is standard input; you are asked otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same from an open descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size and layout; the usual one of the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the label; en-GB when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 36; 24 when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that does not exist; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the labels issued from this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check labels: integrity, structure, signer, time and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels to check; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates that you trust; repeatable; without it a signer is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge the signature at this time, not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files are pictures or texts of QR codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label %1 is written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a label that was issued to a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::LabelVerify</name>
    <message>
        <source>the label cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a time in the form of ISO 8601</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 2026-11-23T12:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label: %1, valid to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::Language</name>
    <message>
        <source>the report cannot be written in that language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::LogVerbs</name>
    <message>
        <source>the checkpoint cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log fits (rows: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 does not fit: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not fit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checkpoint cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint is written to %1; keep it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the custody log of this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the log, and every table against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a checkpoint kept elsewhere: also finds a rolled-back file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down where the log stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that does not exist; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::MappingVerbs</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the crosswalk cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1 (as of %2). Links are pointers, not proof of conformity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, a person answered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, inferred from another assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out, does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment cannot be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either an assessment or a scheme must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the assessment to fill, or with --scheme what a new one is to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would change; nothing was written.</source>
        <translation>
            <numerusform>%n answer would change; nothing was written.</numerusform>
            <numerusform>%n answers would change; nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 changed.</source>
        <translation>
            <numerusform>%n answer of %1 changed.</numerusform>
            <numerusform>%n answers of %1 changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inferred answers count as not assessed until somebody confirms them with &quot;assessment confirm&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was imported already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) imported.</source>
        <translation>
            <numerusform>%n recommendation imported.</numerusform>
            <numerusform>%n recommendations imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown. They are pointers; nobody claims that they ask for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one scheme says of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the mappings between schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the laws that the policy paper names for guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the crosswalk between two schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme to look from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as CSV; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a mapping file in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OSCAL 1.2.1 mapping collection; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import a copy of the UK government&apos;s mapping database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database as JSON, version 4.0; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what other documents recommend for a guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for this guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those that hold this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show at most so many; 200 by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill an assessment from one of the same product under another scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin a new one against this scheme instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would change, and stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::Output</name>
    <message>
        <source>the answer cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked for is done all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::PolicyVerbs</name>
    <message>
        <source>The verdict policy is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be a draft again: %1 (%2), now %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draft again, to be reviewed by this policy: %1 (%2), before %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review would be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict policy cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Another policy would open %n review(s) again.</source>
        <translation>
            <numerusform>Another policy would open %n review again.</numerusform>
            <numerusform>Another policy would open %n reviews again.</numerusform>
        </translation>
    </message>
    <message>
        <source>by which verdict policy test groups are judged here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the policy, and what it does otherwise than the built-in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also write its text to a new file, to hand on or to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge by this policy from now on; assessments in which anything is declared are to be reviewed again, and are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy as JSON; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only check it and say which reviews it would open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge by the built-in policy again; names the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::ProductVerbs</name>
    <message>
        <source>the product cannot be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product %1 is added: %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associated services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the products of this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product and the unit under test as JSON; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show everything about a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product, as `product list` calls it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::ProofVerbs</name>
    <message>
        <source>the proof cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proof cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof of %1 is written to %2; its root is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proof cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both say which root is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a SHA-256 in hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write its 64 digits in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof and content cannot both come from the standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file for one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proof was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the content that was evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proof leads to another root: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a label as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is trusted to have signed the label; name whom you trust with --trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell whether the proof is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item: %1, “%2”, revision %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root of the label: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proof fits itself; give --label or --root to know whether its root is one that somebody signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prove that an item is part of the evidence, showing no other item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that does not exist; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the evidence stood when this label was issued; else as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check such a proof; needs no workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proof; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content, to be compared with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the root that is known to be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label that carries the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates that you trust to sign labels; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge the signature at this time, not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::ReportVerb</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written to %1. It says on every page that the assessment is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write everything about an assessment into one file, without what is confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the report; yours when not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::ReviewVerbs</name>
    <message>
        <source>Comment %1 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(withdrawn) %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment %1 is withdrawn: it is no longer shown, and the record keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is written to %1 (acts: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark something about an answer or the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is about; the whole without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports show it; without it, it stays internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also those that were withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back a comment of yours; the record keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down every act on an assessment, as JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that does not exist; standard output when not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::RoleVerbs</name>
    <message>
        <source>there is no such role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role is granted: everybody may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first role: %1 is administrator from now on, and each act needs a role of whoever does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person, as named by --actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may do what in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list everybody&apos;s roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grant a role; the first grant makes you administrator, and from then on each act needs a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a role away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::SchemeVerbs</name>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schemes a product can be assessed against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the guidelines and provisions of a scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme, as `scheme list` calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a catalogue file in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was due for review on %2; ask whether a newer edition applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OSCAL 1.2.1 catalog, or a table (CSV); - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::ScopeVerbs</name>
    <message>
        <source>the scope cannot be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no answer to a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write KEY=yes, KEY=no or KEY=unset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which answer the note is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add --set KEY=yes or KEY=no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks nothing about the product: every provision applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 questions answered; %n provision(s) do not apply</source>
        <translation>
            <numerusform>%1 of %2 questions answered; %n provision does not apply</numerusform>
            <numerusform>%1 of %2 questions answered; %n provisions do not apply</numerusform>
        </translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show or answer what decides which provisions apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers as JSON; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer one question with yes, no or unset; may be given more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, kept with the answers that --set gives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::SecretInput</name>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it contains a NUL byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no terminal to ask on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --passphrase-file or --passphrase-fd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file with the passphrase cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both --passphrase-file and --passphrase-fd are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descriptor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C was pressed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::SignOffVerbs</name>
    <message>
        <source>%1 is signed off by %2 with the certificate of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-off cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-off is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since it was signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still what was signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed: %1 by %2, with the certificate of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign an accepted assessment off, as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key and certificate, FILE.p12 or FILE.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line opens the key; - is standard input; you are asked otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same from an open descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell whether an assessment still is what was signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates that you trust; repeatable; without it a signer is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also write what was signed to FILE and the signature (CMS, DER) to FILE.p7s, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::TestGroupVerbs</name>
    <message>
        <source>OBJECTION: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outdated, the entry has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specification has no test cases for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is declared in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such test group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a provision that &quot;ics show&quot; lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found and not declared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict cannot be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use pass, fail, inconclusive, or not-assessed to take one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by “%1” for once; the policy of the workspace is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by the verdict policy “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::TimeVerbs</name>
    <message>
        <source>the time of the evidence is not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an authority is asked over the network or by files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time-stamping authority is named, and none is asked by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one with --tsa or ASSAY_TSA, or write a request for one with --request-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is written to %1. Have it answered and give the answer with --response; until then the time is not independently proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence as it stands was there at %1, says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was named as trusted, so the authority was not checked: name its root with --trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time not independently proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp is damaged and proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the evidence is proved as it stood then, and it has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time was stated for the evidence as it stood then, and it has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the evidence as it stands is proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is stated for the evidence as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of evidence are those of this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time: %1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy: %1 s either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>covers: %n item(s), root %1</source>
        <translation>
            <numerusform>covers: %n item, root %1</numerusform>
            <numerusform>covers: %n items, root %1</numerusform>
        </translation>
    </message>
    <message>
        <source>authority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was recorded, %1 trusted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has vouched for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get one with &quot;evidence timestamp&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time stamp cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have a time-stamping authority (RFC 3161) say that the evidence of an assessment is there as it stands; it learns a digest and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority to ask (or ASSAY_TSA); none is asked by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates that you trust to vouch for time; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many seconds the authority has to answer in full (30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the question to a new file, for a computer with a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the answer to such a file; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say whether the time of the evidence is proved, by whom, and what has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also write the token (DER) to a new file, for `openssl ts -verify -token_in`; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::ToolImportVerb</name>
    <message>
        <source>the proposal cannot be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file proposes no verdict for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it with --provision, and answer it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not whole: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proposes nothing for this scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No provision: %n more</source>
        <translation>
            <numerusform>No provision: %n more</numerusform>
            <numerusform>No provision: %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is evidence now: %2, with %n answer(s).</source>
        <translation>
            <numerusform>%1 is evidence now: %2, with %n answer.</numerusform>
            <numerusform>%1 is evidence now: %2, with %n answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken over. --accept PROVISION makes a proposed verdict your answer, --provision P only adds the file as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the output of nmap, testssl.sh, sslscan, ssh-audit, SARIF, JUnit, CycloneDX or SPDX, show what it proposes, and take over what you say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the tool wrote; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the verdict that is proposed for it your answer, with the file as evidence; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the file as evidence for it without an answer; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports that the device is declared to have open, as 443,udp/5353, or none; the IXIT when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the evidence is called; the summary when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for people outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only show what would be proposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::TrashVerbs</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left the list; the file and its log keep them.</source>
        <translation>
            <numerusform>%n item left the list; the file and its log keep it.</numerusform>
            <numerusform>%n items left the list; the file and its log keep them.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was moved out of sight; never erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what is in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also what was in it when it was emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring an item back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence or an assessment, as `trash list` calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the list; the file and its log keep everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::Verb</name>
    <message>
        <source>Example:
  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::VersionVerbs</name>
    <message>
        <source>Assessment %1 carries on from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came over, to be confirmed one by one; until then they are not assessed.</source>
        <translation>
            <numerusform>%n answer came over, to be confirmed; until then it is not assessed.</numerusform>
            <numerusform>%n answers came over, to be confirmed one by one; until then they are not assessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of evidence came over.</source>
        <translation>
            <numerusform>%n item of evidence came over.</numerusform>
            <numerusform>%n items of evidence came over.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be tested again: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) confirmed.</source>
        <translation>
            <numerusform>%n answer confirmed.</numerusform>
            <numerusform>%n answers confirmed.</numerusform>
        </translation>
    </message>
    <message>
        <source>review: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other content: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact %1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something got worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing got worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment %1 is in the trash; &quot;trash restore %1&quot; brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin the assessment of another version from one that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment to carry on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another product of the family; the same when not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new firmware version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the new firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is assessed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that inherited or reopened answers still hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provisions, all or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show two assessments side by side; 1 when anything got worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also what is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move an assessment to the trash; its labels stay listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer declared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2: %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test groups overall: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cli::WorkspaceVerbs</name>
    <message>
        <source>the organisation cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace %1 is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation is set; `organisation set FILE` does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new workspace; an existing file is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who issues labels from it (JSON; - is standard input)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who issues labels from this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show who issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say who issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, accreditation, certificatePrefix and country as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Answer</name>
    <message>
        <source>must be a path below the folder of the answers, relative to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a provision of the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was answered above already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n element(s)</source>
        <translation>
            <numerusform>more than %n element</numerusform>
            <numerusform>more than %n elements</numerusform>
        </translation>
    </message>
    <message>
        <source>the answers cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::AnswerTimes</name>
    <message>
        <source>the answer cannot be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provision has no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer cannot be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have it any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Applicability</name>
    <message>
        <source>“%1” is answered “%2” (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>a note after a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable, because %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and because </source>
        <comment>between two reasons</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::AssessmentRecords</name>
    <message>
        <source>the answer cannot be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;not applicable&quot; needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the reason into the rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the rationale is longer than %n character(s)</source>
        <translation>
            <numerusform>the rationale is longer than %n character</numerusform>
            <numerusform>the rationale is longer than %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten it or add the text as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names this file as evidence, but it is not below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it there or correct the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the file and its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facts cannot be recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Bundle</name>
    <message>
        <source>the bundle cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the bundle, a file that ends in .assaycase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for it again; nothing of it was taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off, damaged or no bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link, a folder or a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has holes, or does not say how long it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it claims to be longer than the whole bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off, or something follows behind its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something follows behind its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no SHA-256 in lower-case hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no file that a bundle has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history is missing or should not be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there twice or not in its place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not one that this version reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the canonical form (RFC 8785)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed: nobody vouches for what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the certificate of %1, which you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the certificate of %1; whether to trust it was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the certificate of %1, which is not valid today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the certificate of %1, which was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the certificate of %1, which nobody you trust vouches for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on both sides, fits together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature does not fit: the bundle was changed after it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line in it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off or longer than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its SHA-256 is not the one in the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest must come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing: the bundle is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest does not name it here; it wants %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has another length than the manifest says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest does not name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no longer the one that was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it again first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of a table that no bundle has: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not have the columns of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is longer than %n character(s)</source>
        <translation>
            <numerusform>%1 is longer than %n character</numerusform>
            <numerusform>%1 is longer than %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has characters that cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content %1 is not in the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content %1 has another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to something that is not in the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its record is not in the canonical form (RFC 8785)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its record is of another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says something unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is confidential, in a bundle that is said to be public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file name has folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its statement does not have its SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the provision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no IXIT table %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number of an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table %1 has no such cell: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell %1 does not hold what it can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no test case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is about no entry of the IXIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence %1 has no content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it asks for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is there twice or not in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the state of one assessment and its product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no row in the canonical form (RFC 8785)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment of that id here has another product, scheme or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import it into another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is here already, with another content, and is of a kind that never changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask who sent it how that came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2, revision %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, firmware %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IXIT entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict on an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries on from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no row of a custody log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row %1 was changed: it does not have its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row %1 is not in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row %1 does not carry on from the row before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not end with the row that the manifest names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict policy “%1” (SHA-256 %2…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in verdict policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its test groups are judged by %1 there and by %2 here; no policy comes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What was accepted there is a draft here, to be reviewed by the policy that counts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its record is of no decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its leaves do not lead to its root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time stamp does not hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time stamp says something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme %1 is not here; import its catalogue first (SHA-256 %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, says %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::BundleExport</name>
    <message>
        <source>the bundle cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no public bundle is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other evidence with the same content is confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make both public, or both confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names the confidential “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reword it, or make that evidence public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::BundleImport</name>
    <message>
        <source>it is not in the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see what is in it with --dry-run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assessment needs its product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the product over too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment has changed since the bundle was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it again first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict policy has changed since the bundle was looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::BundleStaging</name>
    <message>
        <source>the bundle cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another assessment here has that id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import it into another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of Assay has written it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import it with that version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Catalogue</name>
    <message>
        <source>the scheme cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says %1, but the document has %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 2 to 24 small letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a year or a year and month YYYY-MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date in the form YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no date &quot;as-of&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1, because guidelines are numbered from 1 in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be the number of a clause, such as 5.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be &quot;overview&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be exactly one part &quot;overview&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no provision decides whether the guideline is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1, the number of the guideline and the place in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be paper, assisted or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a device test such as DT-04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>longer than %n character(s)</source>
        <translation>
            <numerusform>longer than %n character</numerusform>
            <numerusform>longer than %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>the part &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be only one part &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be one part &quot;assessment-objects&quot; with items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have one property &quot;method&quot; of the namespace &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be EXAMINE, INTERVIEW or TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no assessment method EXAMINE lists the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment method TEST and the properties &quot;device-test&quot; name different tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a provision that a device test shows must name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be the number of a guideline or clause, such as 5.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must begin with &quot;%1-&quot; and end the id of the control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be exactly one question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feature has one or two small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition has a number from 1 to 99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be only one property &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be yes and no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns round &quot;%1&quot;, which is no question that is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue has no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be document, conceptual or functional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;, after strength, conditions and features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be no: a label shows thirteen guidelines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::CatalogueCsv</name>
    <message>
        <source>stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no column of a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another one than in row %1; a table holds one scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date in the form YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be condition or feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be lines like: Name of the law | 2026-11-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another one than in row %1, where the guideline begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guideline began in row %1; its rows must stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be paper, assisted or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be document, conceptual or functional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has %1 columns instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row holds a scoping question or a provision, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no row with a provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a carriage return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item of a list goes over more than one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 4 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
    <message>
        <source>the catalogue cannot be written as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::CatalogueFile</name>
    <message>
        <source>the signature of the catalogue is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get catalogue and signature from the scheme owner again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not belong to this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Cloning</name>
    <message>
        <source>%1, firmware %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment of another version cannot begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the reason is longer than %n character(s)</source>
        <translation>
            <numerusform>the reason is longer than %n character</numerusform>
            <numerusform>the reason is longer than %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SHA-256 of the firmware is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give 64 lower-case hexadecimal digits, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product is the same and no reason is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the new firmware or the other product, or say why it is assessed again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Comments</name>
    <message>
        <source>the comment cannot be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n character(s)</source>
        <translation>
            <numerusform>it is longer than %n character</numerusform>
            <numerusform>it is longer than %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>write what you want to remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it or add the text as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comment cannot be withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the author, or answer it with another comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Comparison</name>
    <message>
        <source>the assessments cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one follows %1, the other %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose two of the same scheme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::ContentStore</name>
    <message>
        <source>the evidence was not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is missing or was changed in the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to a backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its source stopped and went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it into a file first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Csv</name>
    <message>
        <source>the table cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it again as CSV with commas, in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark stands inside a field without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line ends with a carriage return alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text stands after a closing quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n column(s)</source>
        <translation>
            <numerusform>there is more than %n column</numerusform>
            <numerusform>there are more than %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n row(s)</source>
        <translation>
            <numerusform>there is more than %n row</numerusform>
            <numerusform>there are more than %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Database</name>
    <message>
        <source>the workspace cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the permissions or work on a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to a backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the folder exists and may be written to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::DecisionTree</name>
    <message>
        <source>must be small letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be 2 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way leads round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n question(s) stand on one way</source>
        <translation>
            <numerusform>more than %n question stands on one way</numerusform>
            <numerusform>more than %n questions stand on one way</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way leads there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} is not asked on every way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more answers than questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out &quot;%1&quot; and what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer to &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Decisions</name>
    <message>
        <source>the decision cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no decision tree for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer it directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on to the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Discoveries</name>
    <message>
        <source>must be some of the tables 1, 11, 13, 15, 22, 24 and 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be at least one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::EvidenceHistory</name>
    <message>
        <source>the evidence cannot be proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label of its assessment has this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for it with `label list`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the custody log does not lead to what the label carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the workspace with `log verify`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was added after the label %1 was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue a new label, or prove it without naming one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::EvidenceManifest</name>
    <message>
        <source>the proof does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for the proof again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a proof in a form that this version knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it says of the item is incomplete or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path is longer than any manifest is deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path has a step that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its root is not a SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in canonical form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path does not lead from the item to the root</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::EvidenceRecords</name>
    <message>
        <source>the provision is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence cannot be taken off the provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not serve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence cannot have this last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its year does not have four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a title has 1 to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::EvidenceTimes</name>
    <message>
        <source>the time of the evidence cannot be proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment has no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add some with &quot;evidence add&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n item(s)</source>
        <translation>
            <numerusform>it has more than %n item</numerusform>
            <numerusform>it has more than %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>pack files of one kind into archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is not about this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request was written in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one with &quot;evidence timestamp --request-out&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded is not what the time stamp says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added</source>
        <translation>
            <numerusform>%n item added</numerusform>
            <numerusform>%n items added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) changed</source>
        <translation>
            <numerusform>%n item changed</numerusform>
            <numerusform>%n items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed</source>
        <translation>
            <numerusform>%n item removed</numerusform>
            <numerusform>%n items removed</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Exchanges</name>
    <message>
        <source>there is no history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came without one: the bundle was public</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Facts</name>
    <message>
        <source>must name at least one kind, or &quot;none&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;none&quot; must stand alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date in the form YYYY-MM-DD, &quot;%1&quot; or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be &quot;yes&quot;, &quot;no&quot; or &quot;part:&quot; with a date YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an https address or a mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have at most one decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a host name such as verify.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facts for the label cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::FileKind</name>
    <message>
        <source>Port scan (nmap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS check (testssl.sh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test results (JUnit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code analysis (SARIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials (CycloneDX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials (SPDX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS check (sslscan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH check (ssh-audit)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::History</name>
    <message>
        <source>answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>import of %n answer(s)</source>
        <translation>
            <numerusform>import of %n answer</numerusform>
            <numerusform>import of %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>facts for the consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new evidence “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new revision of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence put to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence taken off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it touched has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said who issues labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began it from the assessment of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the assessment to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed that the answer still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered what decides which provisions apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what is said of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved evidence to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptied the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed the assessment off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took over a file of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated facts for the consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a new revision of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used evidence for another provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took evidence from a provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran a device test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back an act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did an act again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: verdict %2, before %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rationale written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the manufacturer&apos;s statement recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer serves %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, revision %2: %3, SHA-256 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken away: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did again “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>confirmation of %n answer(s)</source>
        <translation>
            <numerusform>confirmation of %n answer</numerusform>
            <numerusform>confirmation of %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>answer to scoping question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>answers to %n scoping question(s)</source>
        <translation>
            <numerusform>answers to %n scoping question</numerusform>
            <numerusform>answers to %n scoping questions</numerusform>
        </translation>
    </message>
    <message>
        <source>change of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of evidence “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description of a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new assessment of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emptying of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported the assessment from another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged what came from another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through a bundle and took nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled from the assessment against another scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported the mapping database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the IXIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took over a file for the IXIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took entries out of the IXIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged declared items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new and empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>test case, declared item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the verdict was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>filling of %n answer(s) from another scheme</source>
        <translation>
            <numerusform>filling of %n answer from another scheme</numerusform>
            <numerusform>filling of %n answers from another scheme</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>change of %n IXIT entry(s)</source>
        <translation>
            <numerusform>change of %n IXIT entry</numerusform>
            <numerusform>change of %n IXIT entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n IXIT entry(s)</source>
        <translation>
            <numerusform>import of %n IXIT entry</numerusform>
            <numerusform>import of %n IXIT entries</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>removal of %n IXIT entry(s)</source>
        <translation>
            <numerusform>removal of %n IXIT entry</numerusform>
            <numerusform>removal of %n IXIT entries</numerusform>
        </translation>
    </message>
    <message>
        <source>verdict on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>verdicts on %n item(s)</source>
        <translation>
            <numerusform>verdicts on %n item</numerusform>
            <numerusform>verdicts on %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>import of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge of what came from another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of the mapping database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the verdict policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back to the built-in verdict policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported a scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had the time of the evidence vouched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took over the output of a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict policy “%1” no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict policy “%1”, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), root %1: %2, says %3</source>
        <translation>
            <numerusform>%n item, root %1: %2, says %3</numerusform>
            <numerusform>%n items, root %1: %2, says %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the steps went with the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: decided in %n step(s), which lead to %2</source>
        <translation>
            <numerusform>%1: decided in %n step, which lead to %2</numerusform>
            <numerusform>%1: decided in %n steps, which lead to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, SHA-256 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, revision %2: SHA-256 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence from a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>evidence from a tool with %n answer(s)</source>
        <translation>
            <numerusform>evidence from a tool with %n answer</numerusform>
            <numerusform>evidence from a tool with %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>verdict policy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return to the built-in verdict policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of the scheme “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of the scheme “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Ics</name>
    <message>
        <source>it is mandatory without a condition, so it always applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Inbox</name>
    <message>
        <source>the dropped file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no name of a file in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dropped file is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody still writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Ixit</name>
    <message>
        <source>there is no ICS or IXIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they belong to EN 303 645 (ETSI TS 103 701)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin an assessment against EN 303 645</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::IxitCheck</name>
    <message>
        <source>%1, %2: &quot;%3&quot; is a placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 refers to %3, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is claimed as supported, but nothing is declared in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2, where nothing is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing refers to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::IxitCsv</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table %1 has no column &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id such as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are %1 cells, but %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a column, what it must be</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entries cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the file and import it again; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty; the first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a form with one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::IxitReader</name>
    <message>
        <source>must be letters and digits, a letter first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be at least one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables 2 and 4 are single records, the others not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belong to a choice, and to nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belong to a reference, and to nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to a reference, and to nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be the tables 1 to 29 in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no table &quot;%1&quot;, or it stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases and tables go together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::IxitRecords</name>
    <message>
        <source>the IXIT cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one that is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no id of the table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>there would be more than %n entries</source>
        <translation>
            <numerusform>there would be more than %n entry</numerusform>
            <numerusform>there would be more than %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>declare like things in one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table %1 has no such column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict cannot be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test group has no such case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such test group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a provision that has test cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test group asks about no such item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use an entry of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;not applicable&quot; comes from the scope, not from a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer the scoping questions, or take the entry away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail and inconclusive need a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what was seen, or what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the reason is longer than %n character(s)</source>
        <translation>
            <numerusform>the reason is longer than %n character</numerusform>
            <numerusform>the reason is longer than %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten it or add the text as evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::IxitValue</name>
    <message>
        <source>must be yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date such as 2031-12-31 or a time such as 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be ids such as %1, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be ids such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one id only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>must not be longer than %n character(s)</source>
        <translation>
            <numerusform>must not be longer than %n character</numerusform>
            <numerusform>must not be longer than %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>must not hold invisible control characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::JUnitReport</name>
    <message>
        <source>it has more than %1 tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; says that it has %2 tests, and %3 are in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says that it has %1 tests, and %2 are in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JUnit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::JUnitWriter</name>
    <message>
        <source>device runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no device test was run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::JsonReader</name>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>longer than %n character(s)</source>
        <translation>
            <numerusform>longer than %n character</numerusform>
            <numerusform>longer than %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>holds the character U+%1, which cannot be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date in the form YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n element(s)</source>
        <translation>
            <numerusform>more than %n element</numerusform>
            <numerusform>more than %n elements</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place in a file, then what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::LabelGate</name>
    <message>
        <source>&quot;%1&quot; is inconclusive; find out whether it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes without evidence; add what shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not applicable without a reason; write down why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not been assessed; answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; fails; mend the product and assess it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; fails without a reason; mend the product or write down why it may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; fails for a reason that the review has not accepted; have it reviewed or mend the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline %1 is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no guidelines; choose another scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product gets no security updates; an endorsement mark needs a date until which they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of security updates is not stated; state the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security updates ended on %1; extend them, or state the right date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security updates end on %1, before the label expires on %2; shorten the validity or extend the updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has not been accepted; submit it and have it reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assessed and accepted; have somebody accept it who took no part in the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country of the manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product is incomplete; add: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not stated which laboratory issues the label; state its name and certificate prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of the verification page is not stated, so the label could not be checked; state it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment follows the scheme &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts say that units share a default password; mend the product or state the right practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provision has been assessed; answer at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label has no last day; choose its validity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes on evidence that expired on %2; add what shows it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits to be confirmed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is issued from an assessment against the Code of Practice only, and this one follows %1; begin one against the Code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this workspace trusts has signed the catalogue of &quot;%1&quot;; import it again with the signature of its owner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::LabelRecords</name>
    <message>
        <source>there is no certificate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prefix is three capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the record of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all numbers of this year are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use another prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label cannot be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another label has this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment changed while the label was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at what changed, then issue it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label with this number was issued from this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the numbers with label list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Lineage</name>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the UK representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the UK representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associated services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Lint</name>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::LintAnswers</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::LintFacts</name>
    <message>
        <source>until when security updates come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how updates are installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether telemetry is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who else gets the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how data is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what works without internet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::LintRecord</name>
    <message>
        <source>brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country of the manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::LintRules</name>
    <message>
        <source>&quot;%1&quot; has no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add what shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; fails without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down what was expected and what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not applicable without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down which feature is absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is inconclusive without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down what is missing to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no verdict, though nothing depends on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess it, so that readers see that it was not forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes without evidence, though nothing depends on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a verdict that needs a reason, and none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get what is missing, or let the review see that it stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for &quot;%1&quot; is a single word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it so that somebody else can follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not applicable for a reason that shows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the feature that is absent, and how that was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reason stands on many provisions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say of each what was seen for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every binding provision of guideline %1, &quot;%2&quot;, is not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make sure that the whole guideline really has no subject here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes, but the manufacturer states that it is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the statement or the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to &quot;%1&quot; was changed after the assessment was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit the assessment and have it reviewed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not applicable, but the manufacturer states that it is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the statement or assess it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to &quot;%1&quot; was sent back by the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend it and submit the assessment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an answer to %1, which the scheme does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer the provision that took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence for &quot;%1&quot; holds nothing: every file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a new revision that shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; is an empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a new revision with its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; serves no provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use it for the provision that it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; stands behind %2 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add what shows each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; has the same content as &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one piece of evidence for all provisions that it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes on a web address alone, and the page may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the page itself as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;, of which the label tells, rests on confidential evidence alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add something that may be shown to whoever asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; was added before the assessment was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the clock of the computer, and what was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; was added in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the clock of the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end of security updates is stated, yet %1 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state the date that is published, or correct the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts say that there are no updates, yet %1 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the fact or the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security updates are promised until %1, yet the facts say that there is no way to update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state how updates are installed, or that the product is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security updates ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extend them, or state the right date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security updates end on %1, so that a label lasts no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make sure that the date is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not stated why security updates end when they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the reason that the policy gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warranty covers updates until %1, after the last of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct one of the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts say that units share a default password, yet %1 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact for reports is stated, yet %1 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state the contact that is published, or correct the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts say that an account is needed, and that there is none to protect in two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts say that no password is shared, yet %1 fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make sure that the label does not say better than was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts say that there are no personal data, yet %1 is answered as applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the data, or answer &quot;not applicable&quot; with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts name personal data, yet %1 is &quot;not applicable&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess it, or correct the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts say that no telemetry is sent, yet %1 is answered as applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state the telemetry, or answer &quot;not applicable&quot; with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts say that telemetry is sent, yet %1 is &quot;not applicable&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts say that data cannot be erased there, yet %1 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a camera, a microphone or a biometric sensor, yet the facts say that there are no personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make sure that nothing of what it senses is kept or sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data are shared with others, yet the facts say that there are no personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make sure that what is shared says nothing about a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts say that nothing works without internet, yet %1 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make sure that no more could reasonably work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts say that a power cut needs action, yet %1 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make sure that the recovery is clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label will say &quot;not stated&quot;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label would print a placeholder: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what is meant, or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rationale for &quot;%1&quot; holds a placeholder: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the product or of who issues the label holds a placeholder: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a piece of evidence is a placeholder: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it after what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assessed and decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have somebody decide who took no part in the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not stated which laboratory assesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state its name and certificate prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laboratory states no accreditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state it, unless there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the product lacks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of the verification page is not stated, so that a label could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firmware is named by its version alone, which two builds may share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state its SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment was begun with another text of the scheme than this program has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look through the provisions before signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme was to be reviewed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make sure that no newer edition is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to &quot;%1&quot; is dated before the assessment or in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes, but a run of %2 failed and nothing says why that does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the run, then correct the verdict or write down the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes although a run of %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make sure that the rationale holds; the report prints both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes, but the last run of %2 could not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run it again, or write down what shows it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run of %1 did not reach its end: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was run on firmware %2, but the product declares %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run it again on that firmware, or correct the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of %1 is dated before the assessment or in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the clock of the computer that ran it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device test was run, but %1 provisions that a device can show pass on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect the device and run the tests that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence &quot;%1&quot; has expired and no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a new revision, or say until when it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was inferred from another scheme (%2), and nobody has confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm it, or answer anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &quot;%1&quot; was inferred from (%2) has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether the answer still holds, or fill it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the IXIT, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill it in, or write why there is nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the form in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare that entry, or correct the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it to the table of this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare how the product does it, or correct the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run found something that nobody declared in %2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare it, or correct the product and run the test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is said not to apply, but it is mandatory without a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say whether it is supported, and judge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes, but its test group fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the verdicts on its items, then correct one or the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict of %1 on %2 was given for an entry that has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refer to it where it is used, or take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare what there is; leave it when there is nothing of the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on scoping question %1 holds a placeholder: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write why it is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict of %1 on %2 gives a placeholder as its reason: &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded steps do not lead to the answer to &quot;%1&quot; any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go through the questions again, or answer in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this workspace trusts has signed the catalogue of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import it again with the signature of its owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::LogVerification</name>
    <message>
        <source>the log was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 does not carry on from the row before it, or was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 does not carry on from what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checkpoint is of another workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was rolled back: the checkpoint was made after row %1, but the log ends with row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 is not the one of the checkpoint: the log was written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what row %1 recorded is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log knows nothing of %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is not as row %3 recorded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is content that belongs to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 of the workspace is missing or was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace has an unknown %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged inside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pieces of a content are not numbered without a gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Mapping</name>
    <message>
        <source>asks for the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is covered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is helped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is deemed to be met with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is taken by law to fulfil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::MappingFile</name>
    <message>
        <source>holds no mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the scheme of the source itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these two schemes have a mapping already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date in the form YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no scheme &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no provision &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name at least one provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are linked already at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mapping joins these two schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;mapping list&quot; names those there are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Migration</name>
    <message>
        <source>the workspace cannot be brought to the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup copy before it cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room in the folder and open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of Assay has written it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::NmapReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open port(s)</source>
        <translation>
            <numerusform>%n open port</numerusform>
            <numerusform>%n open ports</numerusform>
        </translation>
    </message>
    <message>
        <source>the scan did not come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no device answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which ports were looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::NmapXml</name>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 has no state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 port %2 stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program than nmap wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 hosts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Organisation</name>
    <message>
        <source>must be three capital letters A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a country code such as GB (ISO 3166-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::OscalDocument</name>
    <message>
        <source>must begin with a letter and hold only letters, digits, full stops, hyphens and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used already at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a UUID of version 4 or 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must begin with &quot;%1_&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>parts lie deeper than %n level(s)</source>
        <translation>
            <numerusform>parts lie deeper than %n level</numerusform>
            <numerusform>parts lie deeper than %n levels</numerusform>
        </translation>
    </message>
    <message>
        <source>leads to nothing in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no role &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name at least one party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no party &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be only one property &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the property &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the property &quot;%1&quot; stands in the namespace &quot;%2&quot; instead of &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no property of this thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date and time with time zone (RFC 3339)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 1.2.1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::PolicyRecords</name>
    <message>
        <source>the verdict policy of the workspace cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it again, or go back to the built-in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text has another title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict policy cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not plain UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it without a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Prefill</name>
    <message>
        <source>%1 of %2, which %3 this: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Prefilling</name>
    <message>
        <source>the assessment cannot be filled from the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both follow the scheme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to carry on with another version of the product use &quot;assessment clone&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other one is about another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an assessment of the same product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mapping joins %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer it by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Product</name>
    <message>
        <source>must be a country code such as GB (ISO 3166-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 64 lower-case hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 8, 12, 13 or 14 digits with a right check digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::ProductRecords</name>
    <message>
        <source>the product cannot be recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::RecommendationFile</name>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mapping database cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold a header and 1 to %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Reopening</name>
    <message>
        <source>the answer came over from the assessment of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of the provision has changed since it was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was inferred from the assessment against another scheme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Report</name>
    <message>
        <source>en-GB</source>
        <comment>the language that this file translates into (BCP 47): &quot;cy&quot; in the Welsh one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of its evidence has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report is not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program keeps changing the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until it is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Review</name>
    <message>
        <source>the assessment cannot be submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no provision has an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer the provisions first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment cannot be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in it are not submitted</source>
        <translation>
            <numerusform>%n answer in it is not submitted</numerusform>
            <numerusform>%n answers in it are not submitted</numerusform>
        </translation>
    </message>
    <message>
        <source>submit it again first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer cannot be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit the assessment first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer cannot be rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what has to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot decide about this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lab&apos;s assessment is decided by somebody who took no part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask another person to review it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Role</name>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes products, answers, adds evidence, runs tests and submits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts answers or sends them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs off assessments and issues labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads everything and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants roles, says who issues labels, and sets the verdict policy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Roles</name>
    <message>
        <source>%1 may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs the role %1</source>
        <comment>one role, or several with commas</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask %1, who may grant it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role cannot be granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the name as the person acts under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role cannot be revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person is not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody would be left who may grant roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make somebody else administrator first, or revoke all other roles first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::RunRecord</name>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::RunRecords</name>
    <message>
        <source>%1 transcript, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::SarifReport</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives no results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SARIF file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no run of a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::SbomReport</name>
    <message>
        <source>it lists no components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known vulnerability(s)</source>
        <translation>
            <numerusform>%n known vulnerability</numerusform>
            <numerusform>%n known vulnerabilities</numerusform>
        </translation>
    </message>
    <message>
        <source>no vulnerabilities listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bill of materials cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is CycloneDX in XML, and only JSON is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the tool write JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is SPDX in its tag and value form, and only JSON is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Scheme</name>
    <message>
        <source>Device manufacturers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoT service providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile app developers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retailers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By reading what is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By judging the design as described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By trying the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by somebody nobody here trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::SchemeRecords</name>
    <message>
        <source>the catalogue cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its catalogue is that of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n certificate(s) are trusted</source>
        <translation>
            <numerusform>more than %n certificate is trusted</numerusform>
            <numerusform>more than %n certificates are trusted</numerusform>
        </translation>
    </message>
    <message>
        <source>name only those of the scheme owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program carries a scheme of that id itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give yours an id of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this edition does not have the scoping question %1, which %2 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this edition does not have %1, which %2 uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the new edition an id of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is part of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;scheme list&quot; names those there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) follow it, those in the trash counted</source>
        <translation>
            <numerusform>%n assessment follows it, those in the trash counted</numerusform>
            <numerusform>%n assessments follow it, those in the trash counted</numerusform>
        </translation>
    </message>
    <message>
        <source>keep it as long as they are there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Scope</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::ScopeFile</name>
    <message>
        <source>it is the opposite of question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no scoping questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer its provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::ScopeRecords</name>
    <message>
        <source>the scope cannot be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the note is longer than %n character(s)</source>
        <translation>
            <numerusform>the note is longer than %n character</numerusform>
            <numerusform>the note is longer than %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten it or add the text as evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::SignOffs</name>
    <message>
        <source>there is no sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has signed the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have it accepted, then sign it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment cannot be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit it and have it accepted first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took part in it, and a lab&apos;s assessment is decided and signed by people who did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is about another assessment or names another signer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log is no longer the one that was signed: it was written anew or belongs to another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) hold it back, the first: %1</source>
        <translation>
            <numerusform>%n finding holds it back: %1</numerusform>
            <numerusform>%n findings hold it back, the first: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>mend what &quot;assessment lint&quot; lists, and have it accepted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed while the verdict policy “%1” counted; now “%2” does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::SshAuditReport</name>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n element(s)</source>
        <translation>
            <numerusform>more than %n element</numerusform>
            <numerusform>more than %n elements</numerusform>
        </translation>
    </message>
    <message>
        <source>has no name of an algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output of ssh-audit cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not list what the server offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n algorithm(s)</source>
        <translation>
            <numerusform>%n algorithm</numerusform>
            <numerusform>%n algorithms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them marked as failed</source>
        <translation>
            <numerusform>%n of them marked as failed</numerusform>
            <numerusform>%n of them marked as failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::SslscanXml</name>
    <message>
        <source>&quot;%1&quot; is no protocol that sslscan knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program than sslscan wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::StrictJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is too large to be exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>nested deeper than %n level(s)</source>
        <translation>
            <numerusform>nested deeper than %n level</numerusform>
            <numerusform>nested deeper than %n levels</numerusform>
        </translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>reason, then line and column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON, but a byte that is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::TestsslJson</name>
    <message>
        <source>the output of testssl cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let testssl write it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the number of a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity that testssl has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which server it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a report of testssl</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::TlsReport</name>
    <message>
        <source>the check did not come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which server it looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>none of medium severity or worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of medium severity or worse: %1</source>
        <translation>
            <numerusform>%n of medium severity or worse: %1</numerusform>
            <numerusform>%n of medium severity or worse: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>insecure renegotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists no versions and ciphers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version of TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cipher suite(s)</source>
        <translation>
            <numerusform>%n cipher suite</numerusform>
            <numerusform>%n cipher suites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::ToolJson</name>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n element(s)</source>
        <translation>
            <numerusform>more than %n element</numerusform>
            <numerusform>more than %n elements</numerusform>
        </translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::ToolProposals</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken from %1 (%2).</source>
        <comment>name of a file, then tool and what it looked at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not show: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not whole: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about several devices, and which of them is this one is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the declared ports are not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write them as 443, udp/5353</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::ToolReport</name>
    <message>
        <source>the output of the tool cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it as evidence without reading it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the tool write it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the output of a tool that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it as evidence and answer the provisions yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::ToolRules</name>
    <message>
        <source>not a regular expression: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs either &quot;each&quot; or &quot;none&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is not there shows nothing by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to &quot;none&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs either &quot;provisions&quot; or &quot;provisionsIn&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fact can name them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another rule has it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::ToolXml</name>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a document type declaration that %1 does not write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not well-formed XML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refers to an entity that XML does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements are nested deeper than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not XML that %1 wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output of %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let %1 write it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no attribute &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of &lt;%2&gt; is not a whole number from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::TrashRecords</name>
    <message>
        <source>%1, firmware %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see what is in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Verdict</name>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encouraged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::VerdictPolicy</name>
    <message>
        <source>must name fail, inconclusive, not-assessed and pass once each, with pass last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may name %1 and %2 once each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict policy cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the worst to the best: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item without a verdict counts as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test group for which nothing is declared counts as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations do not count for the overall verdict, also where they are claimed as supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mandatory provision that is not supported makes the overall verdict “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a device test found and nobody declared makes the overall verdict “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::Workspace</name>
    <message>
        <source>the workspace cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it or choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be given its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the folder may be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the workspace has this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tables are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to a backup copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::WorkspaceFile</name>
    <message>
        <source>the workspace cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name or make a new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a workspace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page size in its header is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header names no version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counters in its header do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to a backup copy or make a new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an Assay workspace, or its beginning is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another file or go back to a backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another program, or its header is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to a backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of Assay has written it (format %1, this one knows up to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut off: %1 of %2 bytes are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy it again or go back to a backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size does not fit its header</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::ApiFuzz</name>
    <message>
        <source>the fuzzer cannot be tried out: there is no port to be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fuzzer takes a sound server for a broken one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fuzzer did not find the planted bugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service cannot be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound request is not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound request is answered with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 of %2 requests could be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests, %2 a second, faults: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recorded requests cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request %1 does not begin as an HTTP/1 request does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separate them by lines of ###</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service was not tried</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::AskStep</name>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody chooses from more than six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answered a question to the operator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::Capture</name>
    <message>
        <source>it is neither pcap nor pcapng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture again with tcpdump -w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packets of link type %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packet of %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block of %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packet that does not fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::CleartextLogin</name>
    <message>
        <source>it was stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open port(s) looked at, in %1 s</source>
        <translation>
            <numerusform>%n open port looked at, in %1 s</numerusform>
            <numerusform>%n open ports looked at, in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::CommandRun</name>
    <message>
        <source>the command failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took longer than %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::CommandStep</name>
    <message>
        <source>Done, it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no program &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended after %1, before the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was not done that only the bench can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the firmware image cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::ConsoleStep</name>
    <message>
        <source>%1 bytes in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secret in %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; cannot be decided on what the device sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either &quot;ms&quot; or &quot;for&quot; says how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time-out cannot pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::CrashSigns</name>
    <message>
        <source>the signs of a crash cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::DeclaredDestinations</name>
    <message>
        <source>the list of destinations cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a name nor an address, with or without a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as in &quot;*.example.com:443, 192.0.2.0/24&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::DeviceCapture</name>
    <message>
        <source>the traffic of the device cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the path of a capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file, or larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture the packets of the device only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the name of a network interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one, such as eth0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcpdump is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install it, or give a capture as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcpdump saw nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run as somebody who may capture, or give a capture as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capture was ended at %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capture was ended early: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capture ends in the middle of a packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a hardware address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as in 00:11:22:33:44:55</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says who the device is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give its address, or its hardware address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a capture nor an interface was given, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one packet of the device is in the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check its address, and where the capture was made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::DeviceSession</name>
    <message>
        <source>the run was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time limit of the run was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device sent more than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port does not take what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters are not shown here; the transcript has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run has no console to type to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::Disclosure</name>
    <message>
        <source>what %1 says could not be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device says more than was looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) answered, in %1 s</source>
        <translation>
            <numerusform>%n place answered, in %1 s</numerusform>
            <numerusform>%n places answered, in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::FactStep</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the same, %2 changed, %3 gone, %4 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n declared</source>
        <translation>
            <numerusform>%n declared</numerusform>
            <numerusform>%n declared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 values, %2 to %3 %4, half of them within %5, 95 of 100 within %6; the longest was number %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is declared cannot be read: ${shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little was measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::FirmwareSecrets</name>
    <message>
        <source>%1: a part packed as %2 (at %3) was not looked into; unpack it and look at what comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more than %2 MiB are packed in it; the rest was not looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the firmware image cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only its first %2 MiB were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes in %2 images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::FuzzCanary</name>
    <message>
        <source>the fuzzer cannot be tried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::FuzzStep</name>
    <message>
        <source>it takes harmless input for a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planted bugs found in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planted bugs not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reproducible %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried again, as the device did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not reproducible in %n tries</source>
        <translation>
            <numerusform>not reproducible in %n try</numerusform>
            <numerusform>not reproducible in %n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s), </source>
        <translation>
            <numerusform>%n input, </numerusform>
            <numerusform>%n inputs, </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second, crashes: %2, commands executed: %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frame is not hexadecimal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no kind of input called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret cannot stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a crash and an executed command fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mutations need valid inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device did not answer before any input was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fuzzer did not find the planted bugs: ${shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only ${shown} inputs could be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after input %1 the console was locked, as it said, for longer than %2: give it more time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::InterruptedRun</name>
    <message>
        <source>the program ended while the test ran; finished turns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended while the test ran</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::JudgeStep</name>
    <message>
        <source>it passes on nothing at all: name bytes, facts or marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::LeakPatterns</name>
    <message>
        <source>\A, \z and (?-m) are of no use in lines; write ^ and $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it matches where there is nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::LeakRules</name>
    <message>
        <source>the rules for secrets cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules for secrets cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a regular expression of RE2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together they need too much memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::LogScan</name>
    <message>
        <source>it is packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the transcript of a run, which was searched while it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log cannot be searched for secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the log as the device wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search for secrets was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::NetAddress</name>
    <message>
        <source>the device cannot be reached over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run has no address of the device on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give its name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a host name nor an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one host, such as 192.168.7.2 or device.local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the device was not looked up to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give its address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::Offline</name>
    <message>
        <source>the up-link of the device cannot be switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the functions of the device cannot be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not name from 1 to %1 ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the ports at which the device serves people at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the ports answered while the up-link was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n function(s), in %1 s</source>
        <translation>
            <numerusform>%n function, in %1 s</numerusform>
            <numerusform>%n functions, in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::PortList</name>
    <message>
        <source>the list of ports cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no port from 1 to 65535 and no range of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as in &quot;22, 8000-8010&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::PortScan</name>
    <message>
        <source>the ports of the device cannot be scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>nobody answers there: not one of %n port(s) took a connection or refused it</source>
        <translation>
            <numerusform>nobody answers there: not one of %n port took a connection or refused it</numerusform>
            <numerusform>nobody answers there: not one of %n ports took a connection or refused it</numerusform>
        </translation>
    </message>
    <message>
        <source>check the address, the cable, and whether the device is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scan was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nmap is not installed: the ports were scanned with a simpler scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) take connections: something in between seems to answer for the device</source>
        <translation>
            <numerusform>%n port takes connections: something in between seems to answer for the device</numerusform>
            <numerusform>%n ports take connections: something in between seems to answer for the device</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an address of this computer: what answers there may be this computer and not the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first %1 of %2 open ports were looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::PowerStep</name>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device went on talking after its power was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device still answers after its power was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only switching off can be proved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::PowerSwitch</name>
    <message>
        <source>the power switch cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power switch failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try the command by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say where on, off or cycle belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give its full path, or install it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not name a port of a hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write for example uhubctl:1-1.4:2; the program uhubctl shows the hubs that can be switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a program, and {state} as one of its arguments; or uhubctl:, scpi: or relay: and where it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::ProbeStep</name>
    <message>
        <source>the device shows more than can be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such probe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::ProgramEvents</name>
    <message>
        <source>must consist of letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;least&quot; and &quot;most&quot; belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is outside its own bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests of this name come with Assay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another setting has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;low&quot; is above &quot;high&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n element(s)</source>
        <translation>
            <numerusform>more than %n element</numerusform>
            <numerusform>more than %n elements</numerusform>
        </translation>
    </message>
    <message>
        <source>there must be at least two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (at least %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (at most %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the program says is not understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::ProgramProcess</name>
    <message>
        <source>the program cannot be used as a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program does not keep to the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chmod +x it, and let its first line name the interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the interpreter in its first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is more than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %1 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was ended by a signal (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::ProgramRun</name>
    <message>
        <source>the program does not keep to the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test cannot be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line is not a hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended without a hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not say hello within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of the program changed while it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program said hello twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the program reports more than %n finding(s)</source>
        <translation>
            <numerusform>the program reports more than %n finding</numerusform>
            <numerusform>the program reports more than %n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>a measured value is out of its bounds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program said &quot;%1&quot; after &quot;%2&quot;, and a verdict only gets worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device prints the secret &quot;%1&quot; that was given to this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device prints a secret it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended without a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test established nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the same each time it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it said something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not end within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps to the protocol from start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a verdict with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended without a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its verdict only gets worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a later verdict was better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends by itself with code 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats no secret it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret stands in what it wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends soon after it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it went on for more than %1 s and had to be killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a program that can be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what it is within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::Reconnect</name>
    <message>
        <source>it was stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was tried often enough to see a pattern: it takes four tries for the same thing without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device talks to more places than were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) of the device in %1 s</source>
        <translation>
            <numerusform>%n packet of the device in %1 s</numerusform>
            <numerusform>%n packets of the device in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::Replay</name>
    <message>
        <source>the run cannot be replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) sent, SHA-256 %1</source>
        <translation>
            <numerusform>%n piece sent, SHA-256 %1</numerusform>
            <numerusform>%n pieces sent, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the console shows a crash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device crashed when the run was replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same bytes were sent as in the recorded run; what the device said is in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other bytes were sent than in the recorded run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no transcript of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1 of the transcript is not as the run wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than can be replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no fuzz input %1 in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that run typed nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever the recorded run did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what the recorded run sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::Risk</name>
    <message>
        <source>Passive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads sensitive data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destructive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device on USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of the device on the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::Run</name>
    <message>
        <source>the test cannot be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is %1 (%2), and consent was given for %3 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give consent to %1 tests on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no secret of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transcript cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start it anew; the transcript stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that run has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no transcript of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made with another version of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made with other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cycle had been finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interrupted run does not fit to this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of the device were lost before they could be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::ScriptReader</name>
    <message>
        <source>there is no key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device test cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;least&quot; and &quot;most&quot; belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is outside its own bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test does not speak about this provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verdict needs its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting may be outside %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a whole number nor a setting with bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a regular expression: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it matches nothing at all, which proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label %1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device test cannot be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one that &quot;harness list&quot; shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no need called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test has more than %1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loop cannot stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;parts&quot; does not name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part cannot use another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step sees facts of the kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was not seen cannot pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::ScriptRunner</name>
    <message>
        <source>the device prints the secret &quot;%1&quot; that was given to this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device prints a secret it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came from the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of what came is not readable; check the speed of the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test established nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script runs in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was interrupted here and goes on with cycle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was seen of the device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::ScriptValues</name>
    <message>
        <source>the password that was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password of entry %1 of the bundled list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::SecretFilter</name>
    <message>
        <source>the secret cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is shorter than %1 characters and could not be masked reliably</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds control characters or more than one line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::SerialDeviceLink</name>
    <message>
        <source>there is no such port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect the adapter, and look with &quot;device list&quot; how it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not use this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add yourself to the group that owns it, usually &quot;dialout&quot;, and log in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has it open%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close that program first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a serial port that can be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the path and the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to the device is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the adapter and its cable, then run the test again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::SerialPower</name>
    <message>
        <source>the power switch cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power switch failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the port, the speed and the cable of the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took longer than %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked whether its output is %1 it answers &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are not bytes in hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write for example on=A00101A2 off=A00100A1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select must be one line of ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write for example scpi:/dev/ttyUSB1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::ShellStep</name>
    <message>
        <source>too much output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) after %1</source>
        <translation>
            <numerusform>%n line after %1</numerusform>
            <numerusform>%n lines after %1</numerusform>
        </translation>
    </message>
    <message>
        <source>it has to be one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no part of the line, as (?&lt;name&gt;…) does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shell of the device did not answer a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::ShownLines</name>
    <message>
        <source>the transcript cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that there is room and that you may write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room where temporary files go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::StepContext</name>
    <message>
        <source>Switch the device off now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the device on now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the device off and on again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power of the device could not be switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::TcpPorts</name>
    <message>
        <source>port %1 takes connections and ends them at once: something in between may answer for the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the UDP ports to be asked are not readable, or are more than 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no UDP port answered in any way: a filter, or nothing is told of closed ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second scan failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open TCP port(s) of %1, %2 UDP, in %3 s</source>
        <translation>
            <numerusform>%n open TCP port of %1, %2 UDP, in %3 s</numerusform>
            <numerusform>%n open TCP ports of %1, %2 UDP, in %3 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::TlsConnection</name>
    <message>
        <source>no encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakened for export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64-bit blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3DES, 64-bit blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-bit key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::TlsQuality</name>
    <message>
        <source>%1 key with %2 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address of this computer: what answers there may be this computer and not the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first %1 of %2 open ports were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 did not answer when it was asked for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sslscan could not look at port %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nmap did not look for ciphers at port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testssl did not come to its end at port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate at port %1 was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither sslscan nor nmap looked at port %1: SSL 2 and 3, and ciphers that our OpenSSL no longer has, were not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port of the device speaks TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n TLS service(s), in %1 s</source>
        <translation>
            <numerusform>%n TLS service, in %1 s</numerusform>
            <numerusform>%n TLS services, in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::ToolRun</name>
    <message>
        <source>%1 was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was ended after %2 s without a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printed far too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended with code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the package that has it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::Traffic</name>
    <message>
        <source>the device talks to more places than were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) of the device in %1 s, to %2 destinations</source>
        <translation>
            <numerusform>%n packet of the device in %1 s, to %2 destinations</numerusform>
            <numerusform>%n packets of the device in %1 s, to %2 destinations</numerusform>
        </translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::TranscriptReader</name>
    <message>
        <source>record %1 does not fit; what follows is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: %1, %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::TranscriptWriter</name>
    <message>
        <source>the transcript cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that there is room and that you may write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transcript cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another run is writing it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::UntrustedServer</name>
    <message>
        <source>the test server cannot wait for the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it finished the handshake and said nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another port and lead the device there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::UpdateChannel</name>
    <message>
        <source>the test server cannot wait for the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an address of this computer, or not one port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write them as in 192.168.7.1 and 443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device did not come to the test server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of the device in %1 s</source>
        <translation>
            <numerusform>%n connection of the device in %1 s</numerusform>
            <numerusform>%n connections of the device in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessment::harness::UsbBackend</name>
    <message>
        <source>the system says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplug it, plug it in again, and look with &quot;device list&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not use this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run this line, then plug the device in again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug it in again; a device that comes and goes may lack power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the USB device cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interface cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has its disk mounted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmount it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not part of what the device does now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close that program, for example with &quot;adb kill-server&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it in its other configuration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::UsbConnection</name>
    <message>
        <source>no serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, on port %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the USB device cannot be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the address of a USB device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write VID:PID in hexadecimal, with :SERIAL or @PORT behind it when there are several; &quot;device list&quot; shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading took longer than %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device has gone while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device no longer answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such device is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect it, and look with &quot;device list&quot; how it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the devices of this kind are others: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices fit: %1</source>
        <translation>
            <numerusform>%n device fits: %1</numerusform>
            <numerusform>%n devices fit: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the device cannot be looked at over USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no USB device is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one; &quot;device list&quot; shows them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::UsbDeclaration</name>
    <message>
        <source>the declared interfaces cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither class codes nor a group of interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write class codes such as 08/06/50, or one of %1, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::UsbIp</name>
    <message>
        <source>the USB device cannot be borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that usbipd is running there and that no firewall is between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side does not speak USB/IP 1.1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check host and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side takes no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that usbipd is running there, and its port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else has borrowed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side does not lend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detach it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind it there with &quot;usbip bind&quot;, and look with &quot;device list --usbip HOST&quot; how it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interface cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not part of what the device does now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it in its other configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the address of a lent device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write usbip://HOST/BUSID, or usbip://HOST:PORT/BUSID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not said which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write its bus id behind the host; &quot;device list --usbip HOST&quot; shows them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::UsbProbes</name>
    <message numerus="yes">
        <source>%n facts in %1 s</source>
        <translation>
            <numerusform>%n fact in %1 s</numerusform>
            <numerusform>%n facts in %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>the descriptors are malformed, so the device may have more than they show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first %1 settings of its interfaces are listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::harness::UsbReading</name>
    <message>
        <source>the device does not say its descriptors; they are what this computer read when it was plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device does not say its device descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration %1 of the device could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first %1 of its %2 configurations were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first %1 of its texts were read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::signing::Certificate</name>
    <message>
        <source>elliptic curve keys must be on P-256, this one is on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA keys need at least %1 bits, this one has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed25519 keys are not accepted because common PDF readers cannot check their signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of key is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a P-256 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is that of a certification authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the certificate of a signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key usage of the certificate does not allow signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a certificate for digital signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not meant for signing documents or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a certificate with the extended usage “document signing” or “e-mail protection”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::signing::Chain</name>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was named as trusted, so the signer was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of the signer cannot be built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate in the chain of %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the signers you trust (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::signing::Cms</name>
    <message>
        <source>the signature cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cryptographic library refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the signer is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature brings too many certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not in distinguished encoding (DER).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature brings content of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature has attributes that are not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature has a signing-time attribute, which PAdES forbids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not name its certificate (signing-certificate-v2 is missing).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not made with the key of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the signer is not accepted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer may not sign labels: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature names other certificates than those it brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that came with the signature is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature brings a certificate that is not in its chain: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature holds more or other things than a label&apos;s signature has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a CMS structure with one signer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::signing::Cose</name>
    <message>
        <source>the signed data of the code cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a COSE_Sign1 structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature algorithm is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in canonical encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code cannot be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cryptographic library refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the signer (key %1) is not at hand, so the code could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not signed with the key of %1, or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer may not sign labels: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::signing::DemoIdentity</name>
    <message>
        <source>the demonstration identity cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cryptographic library refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::signing::Identity</name>
    <message>
        <source>the signing key cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected by a passphrase and none was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version does not read keys on tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a .p12 or .pem file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a .p12 or .pem file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large to be a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of key is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a .p12 nor a .pem file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its contents cannot be decrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no certificate beside the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the signer&apos;s certificate and its issuer into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate does not belong to the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not valid before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the clock of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask its issuer for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::signing::LabelPayload</name>
    <message>
        <source>the data of the code cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement does not say what kind of label it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label needs the outcomes of thirteen guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, dates or digest of the statement are not well formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the data of a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the one encoding that labels use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label claims a validity that no label may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an endorsement mark, but a guideline is not met.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::signing::PackedCose</name>
    <message>
        <source>the code cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::signing::SignOff</name>
    <message>
        <source>statement of the sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement of the sign-off cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in canonical form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a form that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its digest is not that of the assessment in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::signing::Statement</name>
    <message>
        <source>the label cannot be issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label is valid for 1 to 36 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a certificate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are not met</source>
        <translation>
            <numerusform>%n rule is not met</numerusform>
            <numerusform>%n rules are not met</numerusform>
        </translation>
    </message>
    <message>
        <source>mend what is listed and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement of the label cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in canonical form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a form that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::signing::Timestamp</name>
    <message>
        <source>the time stamp is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask again, or ask another authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request for a time stamp cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short or no time stamp at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is signed in it is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not have exactly one signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it brings too many certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not bring the certificate of its authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature is made with a digest that is too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a condition that this version does not understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not about a SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 is not for time stamps and for nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask another authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature names another certificate than it brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is about another digest than the one that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers another request: the nonce is not the one that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 expired on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the clock of this computer, or ask another authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its authority is not trusted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the certificate that the authority publishes as its root, if you trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not allow such a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not read the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know the time just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not have the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know the extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot add what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is broken there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is cut short or no answer of a time-stamping authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority granted something else than what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask later, or ask another authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority granted it and sent none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is about is not a SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not one that we made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is larger than any time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than any time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no computer of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended the connection without a whole answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection that is safe could be made to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an authority is asked over http or https only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a name or password, and addresses are kept and shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time-stamping authority cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as https://tsa.example.org/tsr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer in full within the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time-stamping authority gave no time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is larger than any time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether the address is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends on to another address, which was not asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name that address if it is the one you mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers with HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the network and the address, or make a request file and have it answered on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is not a time stamp but says it is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>assessment::signing::TrustList</name>
    <message>
        <source>the trusted certificates cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file of PEM certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate in it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a DER certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::AssessmentListModel</name>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::CameraSheet</name>
    <message>
        <source>&amp;Take photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo as evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives no picture: another program may be using it. Or photograph with a phone and drop the file on the provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photo can be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a camera, but the system does not hand it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no camera is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see that you are in the group “video” and that no other program uses it, or photograph with a phone and drop the file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect one and try again, or photograph with a phone and drop the file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the camera …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taken. It is kept in %n second(s); Tab or a click on the picture stops the clock.</source>
        <translation>
            <numerusform>Taken. It is kept in %n second; Tab or a click on the picture stops the clock.</numerusform>
            <numerusform>Taken. It is kept in %n seconds; Tab or a click on the picture stops the clock.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken and not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::CataloguesPage</name>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a product can be assessed against. The catalogue of another scheme comes from its owner as a file, best with a signature: without one its assessments work, but no endorsement mark is issued from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes and their catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OSCAL catalog or a table (CSV); you see what is in it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues (*.json *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the selected scheme to a file, OSCAL or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OSCAL catalog (*.json);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an imported scheme away that no assessment follows; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gnature…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s signature over the file (.p7s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures (*.p7s *.der);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates you &amp;trust…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of certificates (PEM) that may vouch for this scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, imported on %2 by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) follow it.</source>
        <translation>
            <numerusform>%n assessment follows it.</numerusform>
            <numerusform>%n assessments follow it.</numerusform>
        </translation>
    </message>
    <message>
        <source>It came with the program and is trusted as the program is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has %n problem(s). Nothing was imported; mend them and choose the file again.</source>
        <translation>
            <numerusform>It has %n problem. Nothing was imported; mend them and choose the file again.</numerusform>
            <numerusform>It has %n problems. Nothing was imported; mend them and choose the file again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: scheme %2 with %3 guidelines and %4 provisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here already, just as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the edition that is here: %1 new provisions, %2 with another text, %3 no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reopens %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label is issued from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1, whom you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1, whom none of your certificates vouches for: no endorsement mark is issued from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed: no endorsement mark is issued from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalogue cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no longer what you looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is imported; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme is removed; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1. A table carries what is assessed; left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ChoiceRow</name>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::CommentList</name>
    <message>
        <source>Public: reports show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark about %1; it changes no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the comment stays in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment on %1 is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the comment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer shown; the record keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the comment “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ComparePage</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, review: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two assessments: one before, one after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole: %1 → %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something got worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing got worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provision got worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provision is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared entries and test groups side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IXIT and test groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test groups overall: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict of a test group got worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same is declared and judged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ComparisonModel</name>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1 (%2…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: %1 (%2…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other content: %1 (%2… → %3…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a guideline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ConsoleView</name>
    <message>
        <source>Console of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the device says appears here. &gt; is what the test sends, # is a remark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::CrosswalkPage</name>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a provision, or a word of a remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All links between the two schemes, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which provision of one scheme answers to which of another, and how far. Links are pointers, not proof of conformity, and are never followed through a third scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosswalk between schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Source: %2 (as of %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the crosswalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crosswalk is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the crosswalk cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::DecisionPanel</name>
    <message>
        <source>Decide step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept as the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions that lead to a verdict, which you accept or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide %1 step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale that the steps propose for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question before (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decided in %n step(s) by %1 on %2</source>
        <translation>
            <numerusform>Decided in %n step by %1 on %2</numerusform>
            <numerusform>Decided in %n steps by %1 on %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Overruled: the steps led to “%1”, and the answer was changed after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions have changed since: these answers do not lead there any more. Go through them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leads to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes the answer when you accept it. Add what you saw, and where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::DeclaredComparisonModel</name>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test group %1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared, and judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::DeviceChooser</name>
    <message>
        <source>serial number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 baud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial ports that are there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the device is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for serial ports again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type it, for example a pseudo-terminal of an emulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>115200 baud is usual for consoles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command of the power switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program with its arguments; {state} becomes on, off or cycle. Without one you are asked to switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device at hand: the device tests wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type the whole path, for example /dev/ttyUSB0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::DeviceConnection</name>
    <message>
        <source>serial number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example /dev/ttyUSB0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial port of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed in baud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: you are asked to switch the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Po&amp;wer switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No serial port found. Connect the adapter and look again, or enter a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the port that the device&apos;s console is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list of ports; it is opened as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 1d6b:0104, or 1d6b:0104:SERIAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device on USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 192.0.2.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address of the device on a network of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the device on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port that the device&apos;s console is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program with its arguments, where {state} becomes on, off or cycle (it is never given to a shell); or uhubctl:HUB:PORT, scpi:PORT or relay:PORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor, product and, where two are alike, the serial number of the device on USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again what is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power supply that speaks SCPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::DeviceField</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::DevicePage</name>
    <message>
        <source>Connected device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: %1 · for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: %1 · its record is kept; put it to the provisions it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests that run on the unit itself, over its console, USB or the network. Each keeps a complete transcript as evidence and proposes a verdict; the answer stays yours. Without a device at hand, go on: the provisions can be answered by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tests stand &amp;for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which provision and which test case of TS 103 701 each test speaks about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::DevicePanel</name>
    <message>
        <source>Device test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the test (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test; the device is left as the test found it, as far as it can (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the connection and settings, or the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel; a test that is under way goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the device panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is under way; one test runs at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the port that the device&apos;s console is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you agree to what the test may do to the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has ended: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which device on USB it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at which address of the network the device is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all that was said in the last run, with what was found in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes on with the interrupted run, behind turn %1 and with its settings. Give its passwords again where there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::DeviceTestSetup</name>
    <message>
        <source>I agree: the test may read secrets or personal data from this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree: the test may lock, crash or restart this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree: the test may erase or destroy this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message>
        <source>What a pass does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes when: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n second(s)</source>
        <translation>
            <numerusform>At most %n second</numerusform>
            <numerusform>At most %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Never stored; masked in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n hour(s)</source>
        <translation>
            <numerusform>At most %n hour</numerusform>
            <numerusform>At most %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n minute(s)</source>
        <translation>
            <numerusform>At most %n minute</numerusform>
            <numerusform>At most %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::DrawingProcess</name>
    <message>
        <source>it takes too long; it may be damaged or made to do harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be drawn; it may be damaged or made to do harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more pixels or pages than can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or not what its type says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence cannot be shown as a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::DroppedModel</name>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is still written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::DroppedPage</name>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter accepts the file for the provisions below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions that the file shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is proposed is only a suggestion; separate them by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered again while it is the same; it stays in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port scans, TLS checks, bills of materials and other outputs that tools drop into a folder wait here for you. Nothing is taken over by itself, and the files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is watched for this assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) wait in the folder.</source>
        <translation>
            <numerusform>%n more file waits in the folder.</numerusform>
            <numerusform>%n more files wait in the folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large to be offered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confide&amp;ntial</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ccept with %n answer(s)</source>
        <translation>
            <numerusform>A&amp;ccept with %n answer</numerusform>
            <numerusform>A&amp;ccept with %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::ErrorBanner</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::EvidenceActs</name>
    <message>
        <source>Add a new revision of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a proof of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new revision cannot be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proof cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::EvidenceCheck</name>
    <message>
        <source>Reading all evidence back and comparing it with its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence checked so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 All evidence is as it was added (items: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Damaged: %2 of %3 items. Their content is missing or has changed; go back to a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::EvidenceDetails</name>
    <message>
        <source>Confidential: not for people outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after, it no longer counts as evidence. Days begin at 00:00 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which the evidence counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions that the evidence serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Serves these provisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::EvidenceHeading</name>
    <message>
        <source>SHA-256 of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, confidentiality, last day, provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the bytes of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and copy the SHA-256 of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the content to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New revision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add newer content; the older is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a file that proves this evidence is part of the assessment, without showing any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves no provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::EvidenceTile</name>
    <message>
        <source>RUN</source>
        <comment>at most four letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WEB</source>
        <comment>at most four letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>at most four letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1, %2, %3, added %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::EvidenceTiles</name>
    <message>
        <source>Add file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add file as evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add web address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add web address as evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use evidence at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use evidence of another provision for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of this assessment that already serves another provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added next is marked as confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark new evidence for %1 as confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the web address shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files are too many at once; add them as one archive, or in smaller groups.</source>
        <translation>
            <numerusform>%n file is too many at once; add it as an archive, or in smaller groups.</numerusform>
            <numerusform>%n files are too many at once; add them as one archive, or in smaller groups.</numerusform>
        </translation>
    </message>
    <message>
        <source>the evidence cannot be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder or a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack a folder into one archive first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds a picture that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenshot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture cannot be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole web address, for example https://example.org/security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other evidence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can also be dropped on the provision, and files, pictures and text pasted (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides this window and lets you drag over a part of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part of the screen as evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs with a camera of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo as evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen region %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::EvidenceViewer</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the evidence from the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown as text; “Bytes” shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long lines are folded here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ExportDialog</name>
    <message>
        <source>&amp;Leave out what is confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of this assessment goes into one file: answers, evidence, runs, comments and the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without confidential evidence, runs, internal comments, sign-offs and the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assay bundles (*.assaycase)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::FactWords</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, can be switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks before each update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual: the owner has to start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No updates at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the owner before first use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique to each unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same on every unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, can be switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, cannot be switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with those who provide the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with third parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovers by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs somebody to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For some functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who somebody is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biometric</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::FactsPage</name>
    <message>
        <source>Facts for the consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the label tells people in the shop. State what is true, good or bad: a fact that stays open is printed as “not stated”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security updates are promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of security updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why that long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 160 characters; stands on the page that the label&apos;s code opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How updates are installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the warranty cover the update period?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part, until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day the warranty covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-step sign-in to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an account needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to report a security problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An https address or a mail address; open to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then news every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data it collects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the telemetry is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 80 characters, for example Fault finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are data shared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people can erase their data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the internet it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a power cut it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power on network stand-by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the page that checks the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name of at most 60 characters; stands beside the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label will say “not stated”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label will say “Security updates until %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label will say, as large as a date, that no updates are promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the three large answers. A shared password fails guideline 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the three large answers on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed where there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fact(s) stated</source>
        <translation>
            <numerusform>%1 of %n fact stated</numerusform>
            <numerusform>%1 of %n facts stated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::FindingJumps</name>
    <message>
        <source>Findings of the run, each with its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on no line of the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line not read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::FindingList</name>
    <message>
        <source>Nothing in the record asks to be mended: no errors and no warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors in the record, each with its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings about the record, each with its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): to be mended before a mark</source>
        <translation>
            <numerusform>%n error: to be mended before a mark</numerusform>
            <numerusform>%n errors: to be mended before a mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): to be looked at by a person</source>
        <translation>
            <numerusform>%n warning: to be looked at by a person</numerusform>
            <numerusform>%n warnings: to be looked at by a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::FindingModel</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where this is mended (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::GateList</name>
    <message>
        <source>Go to where this is mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where this is mended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n reasons</source>
        <translation>
            <numerusform>Show %n reason</numerusform>
            <numerusform>Show all %n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::GroupItemModel</name>
    <message>
        <source>Functional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conceptual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated: the entry has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3: %4</source>
        <comment>test case, declared item, column, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::GuidelinePage</name>
    <message>
        <source>Run the first device test of this provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the three guidelines to put first: the label shows it largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 provisions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n of them without evidence</source>
        <comment>after: 2 of 3 provisions answered</comment>
        <translation>
            <numerusform>, %n of them without evidence</numerusform>
            <numerusform>, %n of them without evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that each of them is right as it stands; one undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) here are inferred from another scheme.</source>
        <translation>
            <numerusform>%n answer here is inferred from another scheme.</numerusform>
            <numerusform>%n answers here are inferred from another scheme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n answer(s)</source>
        <translation>
            <numerusform>Confirm %n answer</numerusform>
            <numerusform>Confirm %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::HelpSheet</name>
    <message>
        <source>Help and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the device test of this provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go between the way and the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what belongs to this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit; everything is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the thirteen headings of the Code of Practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One checkable requirement under a guideline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the assessor found for a provision. Verdicts of guidelines are computed: the worst provision decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that a verdict is right: a document, a picture, a device run. It is kept in the workspace and never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody accepts or rejects what was submitted. In a laboratory this must be another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the consumer the facts, good and bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsement mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be used only when all thirteen guidelines are met and the review was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2, 3, 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass, fail, not applicable, inconclusive, while the answer has the keyboard; 0 clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the evidence to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment for a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the product has and does not have. It decides which provisions of EN 303 645 apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer still holds, where it came over from another version or another scheme, or its text has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One product, other schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosswalk between schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the assessment of the same product against another scheme. It counts as not assessed until somebody confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which provision of one scheme answers to which of another, and how far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues of schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture, files or text as evidence, while the provision has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the device tests stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a transcript: find a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a transcript: next line that has it, line before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a transcript: next finding, finding before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a transcript: go to a line by its number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::HexView</name>
    <message>
        <source>Bytes of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::HistoryModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the log, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::IcsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>items with a verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::IdentityChooser</name>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .p12 or .pem file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a demonstration identity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key and a root certificate in a folder of yours, clearly named as a demonstration: for trying things, not for products on sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the demonstration identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key that signs, or make a demonstration identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx *.pem);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in %1, with its passphrase and the root certificate to trust.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ImportPage</name>
    <message>
        <source>A bundle holds one assessment with all that belongs to it. You see what it would change before anything is taken over; what people did here stays unless you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates you &amp;trust…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of certificates (PEM); an acceptance comes over only in a bundle that somebody you trust has signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bundle would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or Enter ticks what is taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assay bundles (*.assaycase);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were taken over. Undo takes the whole import back.</source>
        <translation>
            <numerusform>%n item was taken over. Undo takes the whole import back.</numerusform>
            <numerusform>%n items were taken over. Undo takes the whole import back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are another there and stay as they are here.</source>
        <translation>
            <numerusform>%n item is another there and stays as it is here.</numerusform>
            <numerusform>%n items are another there and stay as they are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n item(s)</source>
        <translation>
            <numerusform>&amp;Import %n item</numerusform>
            <numerusform>&amp;Import %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment is not in the workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here too; what both sides had in common is known, so what only one side changed fits together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here too, and nothing is known of what both sides had in common: what differs stays as it is here unless you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public bundle: what is confidential was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): read both, and tick what shall hold.</source>
        <translation>
            <numerusform>%n conflict: read both, and tick what shall hold.</numerusform>
            <numerusform>%n conflicts: read both, and tick what shall hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are the same.</source>
        <translation>
            <numerusform>%n item is the same.</numerusform>
            <numerusform>%n items are the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bundle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tic&amp;k all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::InferenceWords</name>
    <message>
        <source>%1 of %2 covers only a part of this: its words and evidence came over, the answer is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred from %1 of %2. Not assessed until you confirm it or answer anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed as inferred from %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That assessment says something else by now: fill this one again to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That assessment says something else by now: look whether this still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a law, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>is covered by, 5.1-1, ETSI EN 303 645</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, together with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1, %2)</source>
        <comment>own reading, as of June 2026</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::InterruptedCard</name>
    <message>
        <source>Interrupted runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program or the computer failed while these ran. Nothing of them is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that had hardly begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns finished: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the last turn that was finished, with the same settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it as aborted, with its transcript as evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::IssuedLabels</name>
    <message>
        <source>Information label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsement mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued from this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels issued from this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the signed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2
Issued %3, valid to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the signed file (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::IxitFindings</name>
    <message>
        <source>Found by a device test and not declared in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::IxitModel</name>
    <message>
        <source>Still empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entry, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block has more rows than the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block has more columns than the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 of the block: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::IxitPage</name>
    <message>
        <source>the entries cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ro&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the product is built, as its maker declares it in the tables of %1. What is declared here is what the test groups ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation (IXIT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare one more entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected entries away, with the verdicts on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a block from a spreadsheet at the current cell (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over entries from a file, all or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this table to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;mpty the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 – %3</source>
        <comment>number, name and title of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared, and seen by no device test so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::LabelPage</name>
    <message>
        <source>Tells the consumer what the product does and does not do; may show gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that all thirteen guidelines are met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people see on the pack: drawn from this assessment, signed, and checkable by anyone who scans it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months the label is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security updates have ended: no mark can be valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Ready to be issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cannot be issued yet: %n reason(s)</source>
        <translation>
            <numerusform>Cannot be issued yet: %n reason</numerusform>
            <numerusform>Cannot be issued yet: %n reasons</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the label as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label was not issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not issued from an assessment against this scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw: the form of the label is that of the Code of Practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::LabelPreview</name>
    <message>
        <source>Preview of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::LastRun</name>
    <message>
        <source>Not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::LineageCard</name>
    <message>
        <source>Since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be confirmed and tested again, with links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries on from the assessment of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to be confirmed, not assessed until then: %1</source>
        <translation>
            <numerusform>%n answer to be confirmed, not assessed until then: %1</numerusform>
            <numerusform>%n answers to be confirmed, not assessed until then: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a provision and its device tests</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be tested again on this version: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) inferred from another scheme that nobody has confirmed: %1</source>
        <translation>
            <numerusform>%n answer inferred from another scheme that nobody has confirmed: %1</numerusform>
            <numerusform>%n answers inferred from another scheme that nobody has confirmed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inferred answer(s) whose source has changed since: %1</source>
        <translation>
            <numerusform>%n inferred answer whose source has changed since: %1</numerusform>
            <numerusform>%n inferred answers whose source has changed since: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::MainWindow</name>
    <message>
        <source>Laboratory assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Assay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;rganisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What belongs to this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Between the way and the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Assay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Assay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assay %1

Evidence, device tests and signed labels for consumer IoT products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assay workspaces (*.assay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assay workspaces (*.assay);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act is recorded under this name. Whoever decides over a laboratory assessment must not be one of those who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare assessments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dropped file(s) wait for you (Ctrl+Shift+D)</source>
        <translation>
            <numerusform>%n dropped file waits for you (Ctrl+Shift+D)</numerusform>
            <numerusform>%n dropped files wait for you (Ctrl+Shift+D)</numerusform>
        </translation>
    </message>
    <message>
        <source>New assessment for a new versi&amp;on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One product, other &amp;schemes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross&amp;walk between schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dropped files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody you trust has signed the catalogue of “%1”. Its provisions may not be what its owner wrote, so no endorsement mark is issued from this assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalo&amp;gues of schemes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;device tests stand for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::MultiChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::Navigation</name>
    <message>
        <source>Way through the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Page Up and Ctrl+Page Down go to the previous and the next page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::NavigationModel</name>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting flaws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts for the consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2: %3, %4 of %5 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation (IXIT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::NewAssessmentPage</name>
    <message>
        <source>New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Scheme and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products of this workspace can be assessed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Self-declared: the maker assesses its own product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Laboratory: an independent body assesses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laboratory label names the laboratory, and this workspace does not say yet who that is. What you typed stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the &amp;organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, accreditation and prefix of certificate numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who assesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label says which of the two it was, as clearly as anything else. In a laboratory somebody else has to accept the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all assessments; what you typed stays here (Alt+Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, firmware %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which product is assessed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which scheme, and by whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the device connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step; says what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are issued from an assessment against this scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates it and opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sche&amp;mes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the catalogue of another scheme owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks first what the product has, so that only what applies is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label is issued from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody you trust has signed its catalogue: an endorsement mark is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device tests talk to the product, most over its serial console. This can be changed at any time, and an assessment can be made without.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::NewVersionPage</name>
    <message>
        <source>%1 %2, firmware %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, or another one of the family that you have described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New firmware version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty when the firmware is the one of the product above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the new firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 hexadecimal digits, or empty while it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is assessed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assessment to carry on from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin the new assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New boot loader; update service moved to another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, facts and evidence come over. Every answer waits until somebody confirms that it still holds, and counts as not assessed until then. Device tests do not come over: they showed how the old version behaves. The old assessment stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment for a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the same)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::OrganisationPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the laboratory or the maker; stands on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body and number, for example UKAS 1234. A maker may leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of certificate numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three capital letters; every certificate number begins with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the assessments (Alt+Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issues labels from this workspace. It is saved as soon as name, prefix and country are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::OtherSchemesPage</name>
    <message>
        <source>Will be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: a person answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: inferred elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>CoP-1.1 + CoP-1.2, covers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between schemes are pointers, not proof of conformity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered for one scheme is offered to another one, as far as its provisions answer to each other. Where one covers the other, its answer comes over; where it covers only a part, evidence and words do. Everything that comes over is marked as inferred and counts as not assessed until a person confirms it. Nothing that a person answered is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One product, other schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new assessment · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assessment to fill from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %n provision(s)</source>
        <translation>
            <numerusform>&amp;Fill %n provision</numerusform>
            <numerusform>&amp;Fill %n provisions</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to fill that is not there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) get a proposed answer to confirm.</source>
        <translation>
            <numerusform>%n provision gets a proposed answer to confirm.</numerusform>
            <numerusform>%n provisions get a proposed answer to confirm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) get evidence and words only, because just a part of them is covered.</source>
        <translation>
            <numerusform>%n provision gets evidence and words only, because just a part of it is covered.</numerusform>
            <numerusform>%n provisions get evidence and words only, because just a part of them is covered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) stay as they are.</source>
        <translation>
            <numerusform>%n provision stays as it is.</numerusform>
            <numerusform>%n provisions stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::PageView</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::PictureView</name>
    <message>
        <source>Click or press Enter to change between whole picture and full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::PolicyCard</name>
    <message>
        <source>This is the built-in policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It judges as the built-in policy does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise than the built-in policy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict policy cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the built-in policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict policy (JSON); it is checked in full before it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a file, to hand on or to begin a policy of your own from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict policy of the test groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the verdicts on declared items make the verdict of a test group, and these the overall one (ETSI TS 103 701). It counts for every assessment of this workspace in which anything is declared. No policy lets anything pass that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judge by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which policy counts cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in policy counts: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” counts. Set by %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Another policy opens %n review(s) again.</source>
        <translation>
            <numerusform>Another policy opens %n review again.</numerusform>
            <numerusform>Another policy opens %n reviews again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a verdict policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict policies (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These become drafts again and are to be reviewed by it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, now %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the verdict policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict policies (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the verdict policy was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ProductForm</name>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the rating plate; stands on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type designation; stands on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Hallway smart lamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar code number (GTIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8, 12, 13 or 14 digits. May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other models this assessment covers, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the rating plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version that is assessed; a verdict holds for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the firmware image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 hexadecimal digits, in lower case. May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the device has, also those inside the housing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps and cloud services with their versions, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit under test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an authorised representative in the UK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ProductPage</name>
    <message>
        <source>What is assessed: one model, in one firmware version. Brand, model and version stand on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ProductWords</name>
    <message>
        <source>Toy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoke or gas alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Television</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wearable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JTAG or SWD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zigbee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z-Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NFC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::PromptBar</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The test waits %n minute(s).</source>
        <translation>
            <numerusform>The test waits %n minute.</numerusform>
            <numerusform>The test waits %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test waits %n second(s).</source>
        <translation>
            <numerusform>The test waits %n second.</numerusform>
            <numerusform>The test waits %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::ProvisionCard</name>
    <message>
        <source>Needed for the guideline to be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: if it is not met, a reason that the review accepts is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the report; does not decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information; never scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked at, what was found, and why the answer follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the manufacturer says of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manufacturer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement of the manufacturer; the answer above is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to ask</source>
        <translation>
            <numerusform>%n question to ask</numerusform>
            <numerusform>%n questions to ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of evidence to collect</source>
        <translation>
            <numerusform>%n kind of evidence to collect</numerusform>
            <numerusform>%n kinds of evidence to collect</numerusform>
        </translation>
    </message>
    <message>
        <source>Law and other standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass needs evidence: add a file, a picture, a web address or a device run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it does not apply: the answer is kept together with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is not met: the review can accept a good reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what fails, so that it can be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is missing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet: choose an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back by the review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review accepted this answer; changing it takes the acceptance back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All evidence for this pass has expired: add what shows it now, or open a tile and set another last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows from the assessment against another scheme; nobody has confirmed it yet, so it counts as not assessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ProvisionReview</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the answer to %1 back to the assessor, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be mended; the assessor sees it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the answer to %1 is sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the assessor has to know what to mend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ProvisionSide</name>
    <message>
        <source>About this provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence to collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other schemes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::RecommendationList</name>
    <message>
        <source>the mapping database cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose version 4.0 of the database as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation, a document, a section, or words of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations of other documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your own copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping database of the UK government, version 4.0, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown. They are pointers; nobody claims that they ask for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, version %2, imported by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping database of the UK government (Copper Horse), version 4.0: names and links. Import your own copy to see the recommendations themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the mapping database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping database (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was imported already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) imported. Undo it on the page of all assessments.</source>
        <translation>
            <numerusform>%n recommendation imported. Undo it on the page of all assessments.</numerusform>
            <numerusform>%n recommendations imported. Undo it on the page of all assessments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::ReportDialog</name>
    <message>
        <source>&amp;PDF: to read, print and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HTML: one page for any browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON: for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report tells everything about the assessment in one file: verdicts with their reasons, evidence by its digest, device runs, public comments, open findings and the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal comments, contents of evidence and what devices leaked stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 report</source>
        <comment>proposed name of a file: brand, model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written. It says on every page that the assessment is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ReviewPage</name>
    <message>
        <source>Guideline %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts for the consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that the work is done; any later change opens it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to reject; the assessor sees it beside the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what was submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one answer back with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the answer to reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts of the guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the custody log; the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information label: %1. Endorsement mark: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: not submitted for review yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted by %1; waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1. Any change opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by %1: mend what was found and submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a laboratory somebody else has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (mark only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing, with links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the assessment: a comment opens no review, and nobody can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act as a line of JSON, with what it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 history.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is saved (acts: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is being looked through …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both labels can be issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No label is issued from an assessment against %1. Until it is complete: %n gap(s).</source>
        <translation>
            <numerusform>No label is issued from an assessment against %1. Until it is complete: %n gap.</numerusform>
            <numerusform>No label is issued from an assessment against %1. Until it is complete: %n gaps.</numerusform>
        </translation>
    </message>
    <message>
        <source>What else holds back a label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the histor&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes and their catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the assessment in one file, with the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::RolesCard</name>
    <message>
        <source>Name of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the person acts: the name under “Who is working”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role is granted, so everybody may do everything. With the first one you, %1, become administrator, and from then on each act needs a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each act needs one of these roles of whoever does it; everybody may read. The last administrator stays one for as long as somebody else has a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work as %1. Names are taken on trust: the record shows who did what, a password is not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::Row</name>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::RunResult</name>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it the answer; you can change it afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the record and its transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1” for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and transcript are kept as confidential evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the line of the transcript it rests on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::SavedFile</name>
    <message>
        <source>choose another place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::SchemeReminder</name>
    <message>
        <source>%1, edition %2, was due for review by its owner on %3. Ask whether a newer edition applies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ScopeNote</name>
    <message>
        <source>Go to the scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the question whose answer takes this provision away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the scope that takes %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer given below is kept and counts again when the scope changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ScopePage</name>
    <message>
        <source>What the product has and does not have decides which provisions of %1 apply. A question that is left open takes nothing away, and answers to provisions are kept whatever is said here: they count again when the provision does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 questions answered; %n provision(s) do not apply</source>
        <translation>
            <numerusform>%1 of %2 questions answered; %n provision does not apply</numerusform>
            <numerusform>%1 of %2 questions answered; %n provisions do not apply</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms::ScopeRow</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and where it can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ScreenOverlay</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the mouse. Arrow keys move the part, with Shift they change its size, with Ctrl in larger steps. Enter takes it, Escape cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height in pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over the part that shall be evidence. Enter takes the whole screen, arrow keys choose a part, Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ScreenRegion</name>
    <message>
        <source>This desktop does not let a program see the screen (Wayland allows it to its own tool only): take the picture with the tool of the desktop (often the Print key) and paste it here with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::SignOffCard</name>
    <message>
        <source>The signer is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer is not among those trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the signer has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the signer is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the signer was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the signer is who the certificate says was not checked: no trusted certificate lies beside the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-off cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save statement and signature…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs the assessment with its evidence as it was accepted; labels name the sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed as JSON, and the signature beside it, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted and not signed off yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the assessment is accepted it can be signed off: then everybody can see that it still is what was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-off is damaged and proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was signed off: the sign-off no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment still is what was signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed %1 by %2, with the certificate of %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 sign-off.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed statements (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::StagedItemModel</name>
    <message>
        <source>cannot be taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::StartPage</name>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search brand, model, name or status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+F); the arrow keys go through what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace does not say yet who issues its labels. A laboratory label cannot be made without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the &amp;organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, accreditation and prefix of certificate numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment takes one product through the thirteen guidelines of the Code of Practice: you answer, keep the evidence, test the device and issue a signed label. Have the product, its papers and, for device tests, a serial cable at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the &amp;first assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on from the selected assessment (Ctrl+Shift+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the one it carries on from, or another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the selected assessment out of sight; its labels stay listed (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was moved out of sight, with the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Trash (%n)</source>
        <translation>
            <numerusform>&amp;Trash (%n)</numerusform>
            <numerusform>&amp;Trash (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>New assessment for a new versi&amp;on…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::StepList</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step and what was measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::StillHolds</name>
    <message>
        <source>Still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is right as it stands (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to %1 still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came over from %1 and is not assessed until you confirm it or answer anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirement reads differently from when it was answered. Not assessed until you confirm that the answer fits the new text, or answer anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TestGroupsPage</name>
    <message>
        <source>Status %1, support %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions with claim and test group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the test group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is claimed of each provision follows from its answer and from the scope. Each test group asks for the verdict of its cases on every item that is declared in the tables it uses (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record for the selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict on the selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver&amp;dict on the selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;son: what was seen, or what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Found by device tests and not declared: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>provision, title, verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no test cases for it: its answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is declared in %1, so there is nothing to judge yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the items above that the verdict is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by the verdict policy “%1”. The page “Organisation” says what it does and lets you choose another one, for all assessments of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TextTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>heading and cell</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TimeCard</name>
    <message>
        <source>the file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time not independently proved: the times of the evidence are those of this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp is damaged and proves nothing. Time not independently proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved for an older state: the evidence as it stood on %1. Since then %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated for an older state: the evidence as it stood on %1. Since then %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved: the evidence was there as it stands on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated, not proved: the evidence was there as it stands on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to a root that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it can be trusted was not checked: name its root below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not lead to the root that is named below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the time-stamping authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you choose to ask (RFC 3161); it learns a digest of the evidence and nothing else. Nobody is asked by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .pem file the authority publishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root certificate of the authority that you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the root certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root certificate of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a &amp;time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a digest of the evidence as it stands to the authority above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the question; nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write request file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a computer without a network: have the file answered elsewhere and read the answer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-stamp requests (*.tsq)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read answer file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to such a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-stamp answers (*.tsr);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save time stamp…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for other programs (openssl ts -verify -token_in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-stamp tokens (*.der *.tst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 says so for %n item(s). %2</source>
        <translation>
            <numerusform>%1 says so for %n item. %2</numerusform>
            <numerusform>%1 says so for %n items. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded %1 by %2, who named nobody as trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded %1 by %2, who trusted %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ToolProposalModel</name>
    <message>
        <source>becomes evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::ToolProposalPanel</name>
    <message>
        <source>Declared por&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tool proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the IXIT declares; or 443, udp/5353</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that the device needs: what is open beside them is a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter makes the proposed verdict your answer; Space ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not whole: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proposes nothing for this scheme; say yourself what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No provision: %n more</source>
        <translation>
            <numerusform>No provision: %n more</numerusform>
            <numerusform>No provision: %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rationale for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TopBar</name>
    <message>
        <source>Where you are, and what is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved as you go; there is nothing to press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TraceabilityPage</name>
    <message>
        <source>Device test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: answered by evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a test, a provision or a test case, or a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traceability of the device tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole matrix in this order, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which test stands for which provision of the Code of Practice, what answers to it in EN 303 645, and the test cases of TS 103 701 that try a device. Made from the tests and the crosswalks; a pass in a test is not a pass in a test case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the device tests stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device tests: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisions with a test: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisions without one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the matrix cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TranscriptBar</name>
    <message>
        <source>Find in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the transcript (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the line of this number (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the line to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line before that has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next line that has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TranscriptFeed</name>
    <message>
        <source>the transcript cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not what was kept: its SHA-256 is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check all evidence, and take the workspace from a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TranscriptLines</name>
    <message>
        <source>Transcript of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TranscriptRow</name>
    <message>
        <source>from the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> … (%1 more characters)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TranscriptView</name>
    <message>
        <source>The whole line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the transcript is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from finding to finding with F8 and Shift+F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) copied; secrets are masked.</source>
        <translation>
            <numerusform>%Ln line copied; secrets are masked.</numerusform>
            <numerusform>%Ln lines copied; secrets are masked.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of the chosen lines are copied; secrets are masked. Save a copy to have all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; from the device · &gt; sent · # remark · ◆ finding. Secrets are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the transcript, %1 lines so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, %2 s after the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped: what comes after %1 is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript breaks off in its record %1: the run was interrupted. All that was written before is shown, to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of the transcript does not hold from record %1 on: it was changed, or something is missing. What comes after %2 is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript has no end: the run was interrupted after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said on the console in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln line(s)</source>
        <translation>
            <numerusform>in %Ln line</numerusform>
            <numerusform>in %Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, searching: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TransferTile</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TrashModel</name>
    <message numerus="yes">
        <source>%n label(s) issued from it stay valid and listed</source>
        <translation>
            <numerusform>%n label issued from it stays valid and listed</numerusform>
            <numerusform>%n labels issued from it stay valid and listed</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assessment, %n label(s)</source>
        <translation>
            <numerusform>Assessment, %n label</numerusform>
            <numerusform>Assessment, %n labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::TrashPage</name>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter restores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring what is selected back to where it was (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this list; the file and its log keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the assessments (Alt+Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here is out of sight: it counts for no verdict, list or label. Nothing is erased; labels that were issued stay listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;mpty the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::VerdictButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::VerdictChoice</name>
    <message>
        <source>Answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer (key 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::VerdictTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::VerifyPanel</name>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification of the signed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked the signed file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed after it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not among those you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved by a timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed by the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the validity of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded by a newer label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status list is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms::WelcomePage</name>
    <message>
        <source>&amp;Create a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new workspace file (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing workspace file (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Assay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assay takes you from a connected consumer product to a signed security label: you go through the thirteen guidelines of the UK Code of Practice, keep the evidence, test the device and issue the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything lies in one workspace, a single file that you can back up and hand on. Create one for your laboratory or company, or open one that you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::EndorsementLayout</name>
    <message>
        <source>the mark has too much text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” do not fit even in the smallest type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::InformationLayout</name>
    <message>
        <source>the label has too much text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm are missing in the smallest type; the longest text is “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it or choose a larger format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::Issue</name>
    <message>
        <source>issuing the label was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of the signer ends on %1, before the label does (%2); a check after that day cannot tell whether the label is good: sign with a certificate that lasts longer, or make the label valid for fewer months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label %1 is issued and kept in the workspace, but its file is not in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a copy from the list of issued labels, or with label export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::LabelContent</name>
    <message>
        <source>the label cannot be drawn from this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field is missing or not as expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::LabelFormat</name>
    <message>
        <source>there is no such label format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::LabelWords</name>
    <message>
        <source>the label cannot be printed in that language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::LabelWriter</name>
    <message>
        <source>the label cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::Layout</name>
    <message>
        <source>the QR code does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs %1 mm on a side with its quiet zone and the format has %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a larger format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::NewFile</name>
    <message>
        <source>the label cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name; an issued label is never overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder that exists and can be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::PageComposer</name>
    <message>
        <source>the label has too much text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not fit onto the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a larger format or shorten it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::PdfAssembly</name>
    <message>
        <source>the file of the label cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::PdfSignature</name>
    <message>
        <source>the PDF cannot be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not have exactly one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a form or a signature already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a cross-reference stream or is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its structure is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificates of the signer are too large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::Preview</name>
    <message>
        <source>the label cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a PDF of one page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::QrCode</name>
    <message>
        <source>the QR code cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters are too many for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::QrPayload</name>
    <message>
        <source>the QR code is not a label&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its digits are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold an address of that form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::QrReadBack</name>
    <message>
        <source>the QR code cannot be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a larger format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed at %1 dpi it does not give its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed at %1 dpi some of its modules are wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::ReportDocument</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each provision with what was found, and what shows it. The words of the requirements are those of Assay; the scheme itself is authoritative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manufacturer itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manufacturer itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laboratory that is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no accreditation stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (accreditation %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2, with the certificate of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer counts: the assessment was changed after it was signed off (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT – the assessment is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT – the assessment has not been reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT – the assessment was sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT – answers are still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex %1  %2</source>
        <comment>letter, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report shows how the work stands. %1 % of the provisions are answered; what is open counts as not assessed, and nothing may be claimed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment was changed after it was signed off. The sign-off does not cover what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme itself was due for a review by its owner on %1. Find out whether a newer edition is out before you rely on this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>of evidence</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Device runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to mend, %2 to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information label %1, issued %2, valid to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsement mark %1, issued %2, valid to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions by verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 provisions: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts of the guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product and scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associated services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What consumers are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts for the consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it carries on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment of the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its digest (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers and %2 items of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about the product, and which provisions do not apply because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions and features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition or feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation conformance statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the manufacturer claims of each provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IXIT and test groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is declared in each table of %1. The declarations themselves stay with the laboratory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of the IXIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the test groups come to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All test groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found, not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (status %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered “%1”, which does not count: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as “%1” in its guideline: the review accepted the reason why this recommendation is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from what %1 proposed (%2): a person decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred from the answers to %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; answered by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (confidential)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (public)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed with the run</source>
        <translation>
            <numerusform>and %n more, listed with the run</numerusform>
            <numerusform>and %n more, listed with the run</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 attempts passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>how a run ended, when it began</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no public comment about the assessment as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments about the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks of the record found nothing that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the checks of the record still ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test was run on a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts stay with whoever ran the test; their digests stand here. Secrets are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <comment>test, its name, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root is that of a hash tree over all items. A proof can show that one item belongs to it without showing any other. Of what is confidential only title and digest are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public, %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the UK government&apos;s policy paper of %1 names beside the guidelines of the Code. This is information and no legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws by guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act on the assessment and its product from the custody log, the oldest first. Each row of the log carries the hash of the one before; the beginning of its own hash stands here. Internal comments and what the IXIT declares are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edition %2, catalogue %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme due for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed statement (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is not signed itself. The digest is that of the assessment in canonical JSON (RFC 8785); who has the workspace or a bundle of it can check it, the evidence and the sign-off with Assay or with other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out are contents of evidence, transcripts, internal comments, the declarations of the IXIT, and everything about confidential evidence but its title and digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::ReportPrinting</name>
    <message>
        <source>the report is not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::TextBlock</name>
    <message>
        <source>the label cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fonts of the label lack a character of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it in Latin, Arabic or Devanagari letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not fit into %1 mm on the label, even in its smallest type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it or choose a larger format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the font Noto Sans is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the package fonts-noto-core</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::Verification</name>
    <message>
        <source>The signature in the file is damaged beyond reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a readable PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement in the file was not signed by the signer of the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement names another signer than the one who signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times in the label contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label expired on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label was not issued before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the signer was not valid on the day of issue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::VerifyCode</name>
    <message>
        <source>There is no readable code of a label in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one code of a label in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the code cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code holds only the certificate number %1, which proves nothing by itself; look it up at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not exactly one readable code on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code printed on the label is not the one that was signed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code belongs to another label (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not signed by the signer of the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code says something else than the label.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::VerifyDocument</name>
    <message>
        <source>A label has exactly one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page does not have the size of a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has other fields than its one signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not forbid later changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not carry the statement of a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged in places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects of the file are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels::VerifyLayout</name>
    <message>
        <source>The signature is not written as hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits of the signature are not all in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are bytes behind the signature where zeros belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature dictionary is not written as labels have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed range leaves out more than the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) were added behind what was signed.</source>
        <translation>
            <numerusform>%n byte was added behind what was signed.</numerusform>
            <numerusform>%n bytes were added behind what was signed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of the signed range is missing from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one signature in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds other parts than a label and its one signature.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Assay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, device tests and signed labels for consumer IoT products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file to open; the last one when none is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works; the login name when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to open, for example guideline/4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
