#!/usr/bin/env python3
"""Writes one damaged catalogue per kind of damage, and what each must be refused for.

    python3 tests/data/broken/make.py

Each starts as ../minimal-catalogue.json, which is valid, and is damaged in one place. The files and
expected.json are kept in the repository; tst_catalogue reads only those. expected.json names, for
each file, the JSON pointers and a part of the reason of every problem that must be reported, or,
under "unreadable", a part of the error for a file that is not acceptable as JSON at all.
"""

import copy
import json
import pathlib

HERE = pathlib.Path(__file__).parent
GOOD = json.loads((HERE.parent / "minimal-catalogue.json").read_text(encoding="utf-8"))
TEXT = json.dumps(GOOD, indent=1) + "\n"

GROUP = "/catalog/groups/0"
CONTROL = GROUP + "/controls/0"
META = "/catalog/metadata"
RESOURCE = "/catalog/back-matter/resources/0"

expected = {}


def resolve(document, pointer):
    for step in pointer.split("/")[1:]:
        document = document[int(step) if isinstance(document, list) else step]
    return document


def write(name, data, **expectation):
    (HERE / f"{name}.json").write_bytes(data if isinstance(data, bytes) else data.encode())
    expected[f"{name}.json"] = expectation


def damaged(name, damage, *problems):
    """damage() changes a copy; each problem is a pointer and a part of its reason."""
    document = copy.deepcopy(GOOD)
    damage(document)
    write(name, json.dumps(document, indent=1) + "\n",
          problems=[{"pointer": pointer, "reason": reason} for pointer, reason in problems])


def put(pointer, value):
    parent, _, last = pointer.rpartition("/")

    def damage(document):
        place = resolve(document, parent)
        place[int(last) if isinstance(place, list) else last] = value
    return damage


def drop(pointer):
    parent, _, last = pointer.rpartition("/")

    def damage(document):
        place = resolve(document, parent)
        del place[int(last) if isinstance(place, list) else last]
    return damage


def append(pointer, value):
    return lambda document: resolve(document, pointer).append(value)


def rename(pointer, identifier):
    """Gives a provision another id; its parts lose theirs, which would have to begin with it."""
    def damage(document):
        control = resolve(document, pointer)
        for part in control["parts"]:
            part.pop("id", None)
            for within in part.get("parts", []):
                within.pop("id", None)
        control["id"] = identifier
    return damage


def own(name, value):
    return {"name": name, "ns": "https://assay.example/ns/oscal", "value": value}


def prop(pointer, name):
    """The pointer of a property by its name."""
    for i, each in enumerate(resolve(GOOD, pointer + "/props")):
        if each["name"] == name:
            return f"{pointer}/props/{i}"
    raise KeyError(name)


# The document as a whole
damaged("empty-object", lambda d: d.clear(), ("/catalog", "missing"))
write("not-an-object", "[]\n", problems=[{"pointer": "", "reason": "must be an object"}])
damaged("catalog-is-a-list", put("/catalog", []), ("/catalog", "must be an object"))
damaged("profile-instead", lambda d: d.update(profile=d.pop("catalog")),
        ("/catalog", "missing"), ("/profile", "unknown name"))
damaged("uuid-missing", drop("/catalog/uuid"), ("/catalog/uuid", "missing"))
damaged("uuid-version-1", put("/catalog/uuid", "2f9a3d60-5f0a-1a55-9a3c-7f0f6d1e2b3c"),
        ("/catalog/uuid", "UUID of version 4 or 5"))
damaged("groups-missing", drop("/catalog/groups"), ("/catalog/groups", "missing"),
        (prop(META, "guideline-count") + "/value", "says 2, but the document has 0"),
        (prop(META, "provision-count") + "/value", "says 3, but the document has 0"))
damaged("groups-is-an-object", put("/catalog/groups", {}), ("/catalog/groups", "must be a list"),
        (prop(META, "guideline-count") + "/value", "has 0"),
        (prop(META, "provision-count") + "/value", "has 0"))
damaged("unknown-name", put("/catalog/colour", "blue"), ("/catalog/colour", "unknown name"))

# Metadata
damaged("title-empty", put(META + "/title", "  "), (META + "/title", "must not be empty"))
damaged("title-not-a-text", put(META + "/title", 7), (META + "/title", "must be a text"))
damaged("title-turns-writing", put(META + "/title", "A small \u202emehcs"),
        (META + "/title", "U+202E"))
damaged("oscal-version-unknown", put(META + "/oscal-version", "2.0.0"),
        (META + "/oscal-version", "must be 1.2.1"))
damaged("last-modified-without-zone", put(META + "/last-modified", "2026-11-23T00:00:00"),
        (META + "/last-modified", "time zone"))
damaged("last-modified-impossible", put(META + "/last-modified", "2026-02-30T00:00:00Z"),
        (META + "/last-modified", "date and time"))
damaged("scheme-id-missing", drop(prop(META, "scheme-id")),
        (META + "/props", '"scheme-id" is missing'))
damaged("scheme-id-with-spaces", put(prop(META, "scheme-id") + "/value", "small scheme"),
        (prop(META, "scheme-id") + "/value", "small letters"))
damaged("edition-malformed", put(prop(META, "edition") + "/value", "autumn 2026"),
        (prop(META, "edition") + "/value", "YYYY-MM"))
damaged("review-date-impossible", put(prop(META, "review-by") + "/value", "2028-11-31"),
        (prop(META, "review-by") + "/value", "YYYY-MM-DD"))
damaged("count-of-guidelines-wrong", put(prop(META, "guideline-count") + "/value", "13"),
        (prop(META, "guideline-count") + "/value", "says 13, but the document has 2"))
damaged("count-of-provisions-wrong", drop(GROUP + "/controls/1"),
        (prop(META, "provision-count") + "/value", "says 3, but the document has 2"))
damaged("property-without-value", drop(prop(META, "edition") + "/value"),
        (prop(META, "edition") + "/value", "missing"),
        (prop(META, "edition") + "/value", "YYYY-MM"))
damaged("party-unknown",
        put(META + "/responsible-parties/0/party-uuids/0", "0c8e5a52-8d2f-4a39-8f31-1b1f5f0f9aff"),
        (META + "/responsible-parties/0/party-uuids", "there is no party"))
damaged("role-unknown", put(META + "/responsible-parties/0/role-id", "author"),
        (META + "/responsible-parties/0/role-id", 'there is no role "author"'))

# Guidelines
damaged("group-id-missing", drop(GROUP + "/id"), (GROUP + "/id", "missing"))
damaged("guideline-out-of-order", put(prop(GROUP, "number") + "/value", "2"),
        (prop(GROUP, "number") + "/value", "must be 1"))
damaged("top-three-unclear", put(prop(GROUP, "top-three") + "/value", "perhaps"),
        (prop(GROUP, "top-three") + "/value", "yes or no"))
damaged("audience-unknown", put(prop(GROUP, "applies-to") + "/value", "plumber"),
        (prop(GROUP, "applies-to") + "/value", "device_manufacturer"))
damaged("clause-malformed", put(prop(GROUP, "etsi-clause") + "/value", "five"),
        (prop(GROUP, "etsi-clause") + "/value", "number of a clause"))
damaged("overview-missing", drop(GROUP + "/parts"), (GROUP + "/parts", '"overview"'))
damaged("overview-empty", drop(GROUP + "/parts/0/prose"), (GROUP + "/parts/0/prose", "missing"))
damaged("guideline-without-provisions", put(GROUP + "/controls", []),
        (GROUP + "/controls", "no provision decides"),
        (prop(META, "provision-count") + "/value", "has 1"))
damaged("guideline-nothing-decides",
        put(prop("/catalog/groups/1/controls/0", "strength") + "/value", "encouraged"),
        ("/catalog/groups/1/controls", "no provision decides"))
damaged("link-dangling", put(GROUP + "/links/0/href", "#00000000-0000-4000-8000-000000000000"),
        (GROUP + "/links/0/href", "leads to nothing"))
damaged("link-without-target", drop(GROUP + "/links/0/href"), (GROUP + "/links/0/href", "missing"))
damaged("law-without-date", drop(prop(RESOURCE, "as-of")), (GROUP + "/links", '"as-of"'))
damaged("groups-nested", put(GROUP + "/groups", [{"title": "Within"}]),
        (GROUP + "/groups", "unknown name"))

# Provisions
damaged("provision-twice", rename(GROUP + "/controls/1", "S-1.1"),
        (GROUP + "/controls/1/id", "used already at " + CONTROL + "/id"))
damaged("provision-id-not-a-token", rename(GROUP + "/controls/1", "1.2 S"),
        (GROUP + "/controls/1/id", "must begin with a letter"))
damaged("part-of-another-provision", put(CONTROL + "/parts/0/id", "S-1.2_statement"),
        (CONTROL + "/parts/0/id", 'must begin with "S-1.1_"'))
damaged("provision-title-missing", drop(CONTROL + "/title"), (CONTROL + "/title", "missing"))
damaged("provision-misplaced", put(prop(CONTROL, "label") + "/value", "2.1"),
        (prop(CONTROL, "label") + "/value", "must be 1.1"))
damaged("strength-unknown", put(prop(CONTROL, "strength") + "/value", "must"),
        (prop(CONTROL, "strength") + "/value", '"must" is no strength'))
damaged("strength-missing", drop(prop(CONTROL, "strength")),
        (CONTROL + "/props", '"strength" is missing'))
damaged("strength-twice", append(CONTROL + "/props", own("strength", "should")),
        (CONTROL + "/props/7", 'only one property "strength"'))
damaged("strength-in-another-namespace",
        put(prop(CONTROL, "strength") + "/ns", "https://other.example/ns"),
        (CONTROL + "/props", 'in the namespace "https://other.example/ns"'))
damaged("property-unknown", append(CONTROL + "/props", own("colour", "blue")),
        (CONTROL + "/props/7/name", '"colour" is no property'))
damaged("testability-unknown", put(prop(CONTROL, "testability") + "/value", "magic"),
        (prop(CONTROL, "testability") + "/value", "paper, assisted or device"))
damaged("device-test-malformed", put(prop(CONTROL, "device-test") + "/value", "DT1"),
        (prop(CONTROL, "device-test") + "/value", "such as DT-04"),
        (CONTROL + "/parts", "name different tests"))
damaged("device-test-twice", put(prop(CONTROL, "device-test") + "/value", "DT-04"),
        (CONTROL + "/props/5", '"DT-04" stands there twice'),
        (CONTROL + "/parts", "name different tests"))
damaged("statement-missing", drop(CONTROL + "/parts/0"),
        (CONTROL + "/parts", '"statement" is missing'))
damaged("statement-twice",
        append(CONTROL + "/parts", {"name": "statement", "prose": "Something else."}),
        (CONTROL + "/parts/4", 'only one part "statement"'))
damaged("statement-too-long", put(CONTROL + "/parts/0/prose", "Long. " * 200),
        (CONTROL + "/parts/0/prose", "longer than 1000"))
damaged("questions-missing", drop(CONTROL + "/parts/1"),
        (CONTROL + "/parts", '"assessment-objective" is missing'))
damaged("questions-empty", put(CONTROL + "/parts/1/parts", []),
        (CONTROL + "/parts/1", "holds no question"))
damaged("evidence-missing", drop(CONTROL + "/parts/2"), (CONTROL + "/parts", "EXAMINE"))
damaged("evidence-empty", put(CONTROL + "/parts/2/parts/0/parts", []),
        (CONTROL + "/parts/2", '"assessment-objects" with items'))
damaged("method-unknown", put(CONTROL + "/parts/2/props/0/value", "GUESS"),
        (CONTROL + "/parts/2/props/0/value", "EXAMINE, INTERVIEW or TEST"),
        (CONTROL + "/parts", "EXAMINE"))
damaged("method-without-namespace", drop(CONTROL + "/parts/2/props/0/ns"),
        (CONTROL + "/parts/2", 'property "method"'), (CONTROL + "/parts", "EXAMINE"))
damaged("part-unknown", append(CONTROL + "/parts", {"name": "poem", "prose": "Roses are red."}),
        (CONTROL + "/parts/4/name", "must be one of"))
damaged("part-without-name", drop(CONTROL + "/parts/0/name"), (CONTROL + "/parts/0/name", "missing"),
        (CONTROL + "/parts", '"statement" is missing'))

# Back matter
damaged("resource-uuid-twice", put(RESOURCE + "/uuid", GOOD["catalog"]["uuid"]),
        ("/catalog/uuid", "used already at"), (GROUP + "/links/0/href", "leads to nothing"))

# Not acceptable as JSON
write("empty-file", b"", unreadable="the text ends too early at line 1, column 1")
write("truncated", TEXT[:len(TEXT) // 2], unreadable="the text ends too early at line")
write("text-after-the-end", TEXT + "{}\n", unreadable="more text after the end")
write("name-twice", '{"catalog": {},\n "catalog": {}}\n',
      unreadable='the name "catalog" stands twice in one object at line 2, column 2')
write("not-utf-8", TEXT.encode().replace(b"small", b"sm\xe4ll", 1), unreadable="not UTF-8 text")
write("utf-16", TEXT.encode("utf-16"), unreadable="not ")
write("too-deep", "[" * 40 + "]" * 40, unreadable="nested deeper than 32")
write("comment", "// a catalogue\n" + TEXT, unreadable="not JSON at line 1, column 1")
write("number-too-large", '{"catalog": 1e999}\n', unreadable="the number is too large")

(HERE / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False) + "\n",
                                    encoding="utf-8")
print(f"{len(expected)} damaged catalogues")
