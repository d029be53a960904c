#!/usr/bin/env python3
"""Writes one damaged mapping per kind of damage, and what each must be refused for.

    python3 tests/data/broken/mappings/make.py

Each starts as ../../minimal-mapping.json, which is valid, and is damaged in one place. The files and
expected.json are kept in the repository; tst_mapping reads only those. expected.json is as that of
the catalogues one folder above.
"""

import copy
import json
import pathlib

HERE = pathlib.Path(__file__).parent
GOOD = json.loads((HERE.parent.parent / "minimal-mapping.json").read_text(encoding="utf-8"))

ROOT = "/mapping-collection"
META = ROOT + "/metadata"
MAPPING = ROOT + "/mappings/0"
MAP = MAPPING + "/maps/0"
RESOURCE = ROOT + "/back-matter/resources/0"
NS = "https://assay.example/ns/oscal"

expected = {}


def resolve(document, pointer):
    for step in pointer.split("/")[1:]:
        document = document[int(step) if isinstance(document, list) else step]
    return document


def place(document, pointer):
    parent, _, last = pointer.rpartition("/")
    within = resolve(document, parent)
    return within, int(last) if isinstance(within, list) else last


def damaged(name, damage, *problems):
    """damage() changes a copy; each problem is a pointer and a part of its reason."""
    document = copy.deepcopy(GOOD)
    damage(document)
    (HERE / f"{name}.json").write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    expected[f"{name}.json"] = {
        "problems": [{"pointer": pointer, "reason": reason} for pointer, reason in problems]}


def unreadable(name, data, reason):
    (HERE / f"{name}.json").write_bytes(data)
    expected[f"{name}.json"] = {"unreadable": reason}


def put(pointer, value):
    def damage(document):
        within, last = place(document, pointer)
        within[last] = value
    return damage


def drop(pointer):
    def damage(document):
        within, last = place(document, pointer)
        del within[last]
    return damage


def prop(pointer, name):
    for i, each in enumerate(resolve(GOOD, pointer + "/props")):
        if each["name"] == name:
            return f"{pointer}/props/{i}"
    raise KeyError(name)


def twice(document):
    maps = resolve(document, MAPPING + "/maps")
    again = copy.deepcopy(maps[0])
    again["uuid"] = "5f2c3a10-1111-4a4a-8a8a-000000000001"
    maps.append(again)


def other_way(document):
    mappings = resolve(document, ROOT + "/mappings")
    again = copy.deepcopy(mappings[0])
    again["uuid"] = "5f2c3a10-1111-4a4a-8a8a-000000000002"
    again["source-resource"], again["target-resource"] = (
        again["target-resource"], again["source-resource"])
    for number, each in enumerate(again["maps"]):
        each["uuid"] = f"5f2c3a10-1111-4a4a-8a8a-00000000001{number}"
        each["sources"], each["targets"] = each["targets"], each["sources"]
    mappings.append(again)


def as_document(document):
    """The target is a document of its own in place of a scheme; its places have any name."""
    resource = "5f2c3a10-1111-4a4a-8a8a-0000000000aa"
    resolve(document, ROOT)["back-matter"] = {"resources": [{
        "uuid": resource, "title": "Rules",
        "props": [{"name": name, "ns": NS, "value": value} for name, value in (
            ("document-id", "rules"), ("organisation", "ACME"), ("edition", "2026"),
            ("status", "current"))],
        "rlinks": [{"href": "https://acme.example/rules"}]}]}
    resolve(document, MAPPING)["target-resource"] = {
        "type": "document", "href": "#" + resource,
        "props": [{"name": "document-id", "ns": NS, "value": "rules"}]}


def with_document(damage):
    def damage_both(document):
        as_document(document)
        damage(document)
    return damage_both


def both_documents(document):
    mapping = resolve(document, MAPPING)
    mapping["source-resource"] = copy.deepcopy(mapping["target-resource"])


def guideline(identifier, label):
    return {"type": "control", "id-ref": identifier,
            "props": [{"name": "guideline", "ns": NS, "value": label}]}


def deemed_by_us(document):
    link = resolve(document, MAP)
    link["ns"] = NS
    link["relationship"] = "deemed"
    link["confidence-score"]["category"] = "derived"


# The document as a whole
damaged("empty-object", lambda d: d.clear(), (ROOT, "missing"))
damaged("catalog-instead", lambda d: d.update(catalog=d.pop("mapping-collection")),
        (ROOT, "missing"), ("/catalog", "unknown name"))
damaged("unknown-name", put(ROOT + "/colour", "blue"), (ROOT + "/colour", "unknown name"))
damaged("uuid-missing", drop(ROOT + "/uuid"), (ROOT + "/uuid", "missing"))
damaged("uuid-twice", put(MAP + "/uuid", resolve(GOOD, ROOT + "/uuid")),
        (MAP + "/uuid", "used already at " + ROOT + "/uuid"))
damaged("oscal-version-unknown", put(META + "/oscal-version", "1.0.0"),
        (META + "/oscal-version", "must be 1.2.1"))
damaged("title-turns-writing", put(META + "/title", "A \u202epam"), (META + "/title", "U+202E"))
damaged("provenance-missing", drop(ROOT + "/provenance"), (ROOT + "/provenance", "missing"))
damaged("method-unknown", put(ROOT + "/provenance/method", "magic"),
        (ROOT + "/provenance/method", "human"))
damaged("description-missing", drop(ROOT + "/provenance/mapping-description"),
        (ROOT + "/provenance/mapping-description", "missing"))
damaged("mappings-missing", drop(ROOT + "/mappings"), (ROOT + "/mappings", "missing"))
damaged("mappings-empty", put(ROOT + "/mappings", []), (ROOT + "/mappings", "holds no mapping"))
damaged("mappings-is-an-object", put(ROOT + "/mappings", {}),
        (ROOT + "/mappings", "must be a list"))

# One mapping
damaged("scheme-unknown",
        put(prop(MAPPING + "/target-resource", "scheme-id") + "/value", "us-8425"),
        (prop(MAPPING + "/target-resource", "scheme-id") + "/value", 'no scheme "us-8425"'))
damaged("scheme-missing", drop(MAPPING + "/target-resource/props"),
        (MAPPING + "/target-resource/props", '"scheme-id" is missing'))
damaged("profile-as-target", put(MAPPING + "/target-resource/type", "profile"),
        (MAPPING + "/target-resource/type", "catalog"))
damaged("scheme-to-itself",
        put(prop(MAPPING + "/target-resource", "scheme-id") + "/value", "uk-cop-2018"),
        (MAPPING + "/target-resource", "the scheme of the source itself"),
        (MAP + "/targets/0/id-ref", 'has no provision "PSTI-1.1"'),
        (MAPPING + "/maps/1/targets/0/id-ref", 'has no provision "PSTI-1.1"'))
damaged("mapped-both-ways", other_way, (ROOT + "/mappings/1", "have a mapping already"))
damaged("as-of-impossible", put(prop(MAPPING, "as-of") + "/value", "2026-02-30"),
        (prop(MAPPING, "as-of") + "/value", "YYYY-MM-DD"))
damaged("as-of-missing", drop(prop(MAPPING, "as-of")), (MAPPING + "/props", '"as-of" is missing'))
damaged("source-missing", drop(prop(MAPPING, "source")),
        (MAPPING + "/props", '"source" is missing'))
damaged("maps-empty", put(MAPPING + "/maps", []), (MAPPING + "/maps", "holds no link"))

# One link
damaged("relation-unknown", put(MAP + "/relationship", "resembles"),
        (MAP + "/relationship", "must be one of"))
damaged("relation-missing", drop(MAP + "/relationship"), (MAP + "/relationship", "missing"))
damaged("own-relation-without-namespace", put(MAP + "/relationship", "deemed"),
        (MAP + "/relationship", "must be one of"))
damaged("confidence-unknown", put(MAP + "/confidence-score/category", "certain"),
        (MAP + "/confidence-score/category", "published"))
damaged("confidence-missing", drop(MAP + "/confidence-score"),
        (MAP + "/confidence-score", "missing"))
damaged("provision-unknown", put(MAP + "/sources/0/id-ref", "CoP-1.9"),
        (MAP + "/sources/0/id-ref", 'has no provision "CoP-1.9"'))
damaged("provision-of-the-other-scheme", put(MAP + "/targets/0/id-ref", "CoP-1.1"),
        (MAP + "/targets/0/id-ref", 'has no provision "CoP-1.1"'))
damaged("provision-twice-in-a-link",
        lambda d: resolve(d, MAP + "/sources").append(copy.deepcopy(resolve(d, MAP + "/sources/0"))),
        (MAP + "/sources/1/id-ref", "stands there twice"))
damaged("statement-instead-of-control", put(MAP + "/sources/0/type", "statement"),
        (MAP + "/sources/0/type", "control"))
damaged("sources-empty", put(MAP + "/sources", []), (MAP + "/sources", "at least one provision"))
damaged("targets-missing", drop(MAP + "/targets"), (MAP + "/targets", "missing"))
damaged("link-twice", twice, (MAPPING + "/maps/2", "are linked already at " + MAP))
damaged("remark-too-long", put(MAP + "/remarks", "x" * 2001), (MAP + "/remarks", "longer than"))

# A document that is no scheme
damaged("document-in-no-back-matter",
        with_document(put(MAPPING + "/target-resource/href", "#00000000-0000-4000-8000-000000000000")),
        (MAPPING + "/target-resource/href", "leads to nothing"))
damaged("document-called-otherwise",
        with_document(put(MAPPING + "/target-resource/props/0/value", "rules-2")),
        (MAPPING + "/target-resource/props/0/value", 'is called "rules"'))
damaged("document-without-organisation", with_document(drop(RESOURCE + "/props/1")),
        (MAPPING + "/target-resource/props", '"organisation" is missing'))
damaged("document-status-unknown", with_document(put(RESOURCE + "/props/3/value", "old")),
        (RESOURCE + "/props/3/value", "superseded"))
damaged("document-without-address", with_document(put(RESOURCE + "/rlinks/0/href", "file:///rules")),
        (RESOURCE + "/rlinks", "web address"))
damaged("document-to-document", with_document(both_documents),
        (MAPPING + "/target-resource", "one of the two must be a scheme"))
damaged("guideline-unknown", put(MAP + "/sources/0", guideline("guideline-14", "14")),
        (MAP + "/sources/0/props/0/value", 'has no guideline "14"'))
damaged("guideline-named-otherwise", put(MAP + "/sources/0", guideline("guideline-2", "1")),
        (MAP + "/sources/0/id-ref", '"guideline-1"'))
damaged("deemed-by-nobody", deemed_by_us, (MAP + "/relationship", "only a law"))

# Not acceptable as JSON
unreadable("empty-file", b"", "the document")
unreadable("truncated", json.dumps(GOOD).encode()[:400], "")
unreadable("name-twice", b'{"mapping-collection": {}, "mapping-collection": {}}\n', "")

(HERE / "expected.json").write_text(json.dumps(expected, indent=1) + "\n", encoding="utf-8")
