#!/usr/bin/env python3
"""A test of a laboratory for Assay: the device must not take requests over plain HTTP."""
import http.client, json, sys


def say(**line):
    print(json.dumps(line), flush=True)


for text in sys.stdin:
    line = json.loads(text)
    if line["type"] == "hello":
        say(type="hello", protocol="assay-lab-test/1", id="LAB-1", name="No plain HTTP", version="1.0",
            provisions=["CoP-5.1"], risk="passive", links=["net"], limitSeconds=60,
            settings=[{"key": "port", "title": "Port", "fallback": "80", "least": 1, "most": 65535}])
    elif line["type"] == "cancel":
        break
    elif line["type"] == "start":
        say(type="step", title="Ask the device over plain HTTP")
        try:
            address = line["device"]["net"]
            http.client.HTTPConnection(address, int(line["settings"]["port"]), 10).request("GET", "/")
            say(type="finding", id="plain-http", summary="The device takes requests over plain HTTP")
            say(type="verdict", verdict="fail", reason="the device takes requests over plain HTTP")
        except ConnectionRefusedError:
            say(type="verdict", verdict="pass", reason="the device refuses plain HTTP")
        except (OSError, KeyError) as why:  # a device that is not there has not passed
            say(type="verdict", verdict="inconclusive", reason=f"the device was not reached: {why}")
        break
