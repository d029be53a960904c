#!/usr/bin/env python3
"""Writes the descriptors in this folder: what Linux keeps of a device in `descriptors` in sysfs, the
device descriptor and then its configurations. README.md says where each comes from."""
import os
import struct

HERE = os.path.dirname(os.path.abspath(__file__))

MASS_STORAGE = (0x08, 0x06, 0x50)
ADB = (0xFF, 0x42, 0x01)
FASTBOOT = (0xFF, 0x42, 0x03)
DFU_MODE = (0xFE, 0x01, 0x02)
DFU_RUNTIME = (0xFE, 0x01, 0x01)
CDC_DATA = (0x0A, 0x00, 0x00)
BULK, INTERRUPT, ISOCHRONOUS_ASYNC, FEEDBACK = 2, 3, 5, 0x11

# Of real devices, recorded by others: see README.md.
RECORDED = {
    "canon-powershot-sx200": "1201000200000040a904c03102000102030109022700010100c001090400000306010100"
                             "070581020002000705020200020007058303080009",
    "sony-xperia-mini-pro": "1201000200000040ce0f660126020203040109022700010100c0fa0904000003ffff0005"
                            "0705810200020007050202000200070582031c0006",
    "yubico-security-key": "12010002000000405010200112050102000109022900010100800f090400000203000000"
                           "0921100100012222000705040340000207058403400002",
    "holtek-keyboard": "1201100100000008d904031610030102000109023b00020100a032090400000103010100"
                       "092110010001223e000705810308000a0904010001030000000921100100012265000705"
                       "820308000a",
    "lenovo-hub": "1201000209000240ef17051001000000000109022900010100e001090400000109000100"
                  "0705810301000c0904000101090002000705810301000c",
}


def device(vid, pid, codes=(0, 0, 0), usb=0x0200, configurations=1, version=0x0100):
    packet = 9 if usb >= 0x0300 else 64
    return struct.pack("<BBHBBBBHHHBBBB", 18, 1, usb, *codes, packet, vid, pid, version, 1, 2, 3,
                       configurations)


def endpoint(address, attributes, packet=512, interval=0):
    return struct.pack("<BBBBHB", 7, 5, address, attributes, packet, interval)


def audio_endpoint(address, attributes, packet, feedback=0):
    return struct.pack("<BBBBHBBB", 9, 5, address, attributes, packet, 4, 0, feedback)


def bulk(inward, outward):
    return [endpoint(inward, BULK), endpoint(outward, BULK)]


def interface(number, codes, endpoints=(), alternate=0, name=0, extra=b""):
    return struct.pack("<9B", 9, 4, number, alternate, len(endpoints), *codes, name) + extra \
        + b"".join(endpoints)


def association(first, count, codes):
    return struct.pack("<8B", 8, 11, first, count, *codes, 0)


def configuration(parts, interfaces, value=1):
    body = b"".join(parts)
    return struct.pack("<BBHBBBBB", 9, 2, 9 + len(body), interfaces, value, 0, 0x80, 50) + body


def class_specific(*body):
    return bytes([len(body) + 2, 0x24, *body])


def terminal(number, kind):
    """An audio input terminal with one channel."""
    return class_specific(2, number, kind & 0xFF, kind >> 8, 0, 1, 0, 0, 0, 0)


def dfu_functional(attributes, block=2048):
    return struct.pack("<BBBHHH", 9, 0x21, attributes, 255, block, 0x011A)


def audio(first, kind, streaming):
    header = class_specific(1, 0, 1, 8 + 1 + 12, 0, 1, first + 1)
    return [interface(first, (1, 1, 0), name=5, extra=header + terminal(1, kind)),
            interface(first + 1, (1, 2, 0)),
            interface(first + 1, (1, 2, 0), streaming, alternate=1)]


def made():
    storage = interface(0, MASS_STORAGE, bulk(0x81, 0x02))
    yield "phone-storage-adb", device(0x1D6B, 0x0104) + configuration(
        [storage, interface(1, ADB, bulk(0x83, 0x04), name=4)], 2)
    yield "fastboot", device(0x18D1, 0xD00D) + configuration(
        [interface(0, FASTBOOT, bulk(0x81, 0x01), name=4)], 1)
    yield "stm32-dfu", device(0x0483, 0xDF11, version=0x2200) + configuration(
        [interface(0, DFU_MODE, alternate=setting, name=4 + setting,
                   extra=dfu_functional(0x0B) if setting == 3 else b"")
         for setting in range(4)], 1)
    yield "dfu-run-time", device(0x2FE3, 0x0005) + configuration(
        [interface(0, DFU_RUNTIME, extra=dfu_functional(0x0F))], 1)
    acm = class_specific(0, 0x10, 1) + class_specific(2, 2) + class_specific(6, 0, 1)
    ecm = class_specific(0, 0x10, 1) + class_specific(6, 2, 3) \
        + class_specific(0x0F, 5, 0, 0, 0, 0, 0xEA, 0x05, 0, 0, 0)
    yield "cdc-serial-network", device(0x0525, 0xA4A7, (0xEF, 2, 1)) + configuration(
        [association(0, 2, (2, 2, 1)),
         interface(0, (2, 2, 1), [endpoint(0x82, INTERRUPT, 16, 8)], name=4, extra=acm),
         interface(1, CDC_DATA, bulk(0x81, 0x01)),
         association(2, 2, (2, 6, 0)),
         interface(2, (2, 6, 0), [endpoint(0x85, INTERRUPT, 16, 8)], extra=ecm),
         interface(3, CDC_DATA),
         interface(3, CDC_DATA, bulk(0x84, 0x03), alternate=1)], 4)
    yield "rndis", device(0x0525, 0xA4A2, (0xEF, 2, 1)) + configuration(
        [association(0, 2, (0xE0, 1, 3)),
         interface(0, (0xE0, 1, 3), [endpoint(0x82, INTERRUPT, 8, 9)]),
         interface(1, CDC_DATA, bulk(0x81, 0x01))], 2)
    yield "webcam-microphone", device(0x046D, 0x0825, (0xEF, 2, 1)) + configuration(
        [association(0, 2, (14, 3, 0)),
         interface(0, (14, 1, 0), [endpoint(0x83, INTERRUPT, 16, 6)], name=4,
                   extra=class_specific(1, 0, 1, 13, 0, 0, 0x6C, 0xDC, 2, 1, 1)),
         interface(1, (14, 2, 0)),
         interface(1, (14, 2, 0), [endpoint(0x81, ISOCHRONOUS_ASYNC, 1024, 1)], alternate=1),
         association(2, 2, (1, 0, 0)),
         *audio(2, 0x0201, [audio_endpoint(0x84, ISOCHRONOUS_ASYNC, 100)])], 4)
    yield "loudspeaker", device(0x0D8C, 0x0014) + configuration(
        audio(0, 0x0101, [audio_endpoint(0x01, ISOCHRONOUS_ASYNC, 200, 0x82),
                          audio_endpoint(0x82, FEEDBACK, 3)]), 2)
    companion = bytes([6, 0x30, 15, 0, 0, 0])
    yield "superspeed-stick", device(0x0781, 0x5581, usb=0x0320) + configuration(
        [interface(0, MASS_STORAGE, [endpoint(0x81, BULK, 1024) + companion,
                                     endpoint(0x02, BULK, 1024) + companion])], 1)


def broken():
    """Each is wrong in its own way; none of them may cost more than a fact."""
    head = device(0x1209, 0x0001)
    good = head + configuration([interface(0, MASS_STORAGE, bulk(0x81, 0x02))], 1)
    yield "empty", b""
    yield "half-a-device", good[:9]
    yield "no-configuration", good[:18]
    for name, at, value in (("claims-65535", 20, b"\xff\xff"), ("zero-length", 27, b"\0"),
                            ("runs-over-end", 27, b"\xff")):
        yield name, good[:at] + value + good[at + len(value):]
    many = b"".join(interface(n % 256, ADB, alternate=n // 256) for n in range(400))
    yield "400-interfaces", head + configuration([many], 255)
    yield "two-byte-descriptors", head + configuration([b"\x02\x04" * 1000, b"\x02\x05" * 1000], 0)
    yield "300-configurations", device(0x1209, 1, configurations=255) + b"".join(
        configuration([], 0, n % 256) for n in range(300))
    yield "endpoint-storm", head + configuration(
        [interface(0, (3, 0, 0), [endpoint(n, n % 4) for n in range(244)])], 1)
    yield "all-ones", b"\xff" * 64


def main():
    files = {name: bytes.fromhex(text) for name, text in RECORDED.items()}
    files.update(made())
    files.update(("broken-" + name, content) for name, content in broken())
    for name, content in files.items():
        with open(os.path.join(HERE, name + ".bin"), "wb") as file:
            file.write(content)


main()
