"""200 rules for secrets, and a console log to look for them in.

The rules are what the product ships, the forms of tokens that services document, and "a key of
VENDOR" as scanners for source code have them for each vendor. They are written so that RE2 and the
regular expressions of Rust mean the same by them.
"""

import json
import random
import re
from pathlib import Path

SHIPPED = Path(__file__).resolve().parents[3] / "resources/devicetests/secret-rules.json"

B62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
HEX = "0123456789abcdef"
UPPER = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

# name, prefix, characters behind it as a class and as a set, how many
TOKENS = [
    ("aws-access-key", "AKIA", "[0-9A-Z]", UPPER, 16),
    ("aws-session-key", "ASIA", "[0-9A-Z]", UPPER, 16),
    ("google-api-key", "AIza", "[0-9A-Za-z_-]", B62, 35),
    ("google-oauth", "ya29\\.", "[0-9A-Za-z_-]", B62, 60),
    ("github-personal", "ghp_", "[0-9A-Za-z]", B62, 36),
    ("github-oauth", "gho_", "[0-9A-Za-z]", B62, 36),
    ("github-app", "ghs_", "[0-9A-Za-z]", B62, 36),
    ("github-user", "ghu_", "[0-9A-Za-z]", B62, 36),
    ("github-refresh", "ghr_", "[0-9A-Za-z]", B62, 36),
    ("github-fine", "github_pat_", "[0-9A-Za-z_]", B62, 82),
    ("gitlab-personal", "glpat-", "[0-9A-Za-z_-]", B62, 20),
    ("gitlab-runner", "glrt-", "[0-9A-Za-z_-]", B62, 20),
    ("slack-bot", "xoxb-", "[0-9A-Za-z-]", B62, 40),
    ("slack-user", "xoxp-", "[0-9A-Za-z-]", B62, 40),
    ("slack-app", "xapp-", "[0-9A-Za-z-]", B62, 40),
    ("stripe-secret", "sk_live_", "[0-9A-Za-z]", B62, 24),
    ("stripe-restricted", "rk_live_", "[0-9A-Za-z]", B62, 24),
    ("stripe-test", "sk_test_", "[0-9A-Za-z]", B62, 24),
    ("sendgrid", "SG\\.", "[0-9A-Za-z_.-]", B62, 66),
    ("npm", "npm_", "[0-9A-Za-z]", B62, 36),
    ("pypi", "pypi-AgEI", "[0-9A-Za-z_-]", B62, 60),
    ("digitalocean", "dop_v1_", "[0-9a-f]", HEX, 64),
    ("hugging-face", "hf_", "[0-9A-Za-z]", B62, 34),
    ("shopify", "shpat_", "[0-9a-f]", HEX, 32),
    ("twilio-key", "SK", "[0-9a-f]", HEX, 32),
    ("twilio-account", "AC", "[0-9a-f]", HEX, 32),
    ("mailgun", "key-", "[0-9a-f]", HEX, 32),
    ("alibaba", "LTAI", "[0-9A-Za-z]", B62, 20),
    ("telegram", "bot[0-9]{9}:AA", "[0-9A-Za-z_-]", B62, 33),
    ("square", "sq0atp-", "[0-9A-Za-z_-]", B62, 22),
    ("vault", "hvs\\.", "[0-9A-Za-z_-]", B62, 90),
    ("terraform", "atlasv1\\.", "[0-9A-Za-z_=-]", B62, 60),
    ("doppler", "dp\\.pt\\.", "[0-9A-Za-z]", B62, 43),
    ("linear", "lin_api_", "[0-9A-Za-z]", B62, 40),
    ("grafana", "glsa_", "[0-9A-Za-z_]", B62, 41),
    ("new-relic", "NRAK-", "[0-9A-Z]", UPPER, 27),
    ("age-key", "AGE-SECRET-KEY-1", "[0-9A-Z]", UPPER, 58),
]

# id, pattern, an example
OTHERS = [
    ("pem-key", "-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED )?PRIVATE KEY-----",
     "-----BEGIN EC PRIVATE" " KEY-----"),
    ("putty-key", "PuTTY-User-Key-File-[23]: [a-z0-9-]{3,30}", "PuTTY-User-Key-File-3: ssh-ed25519"),
    ("shadow-line", "^[a-z_][a-z0-9_-]{0,31}:\\$(?:1|5|6|y)\\$[./A-Za-z0-9$]{20,120}:",
     "root:$6$abcdefgh$0123456789012345678901234567890123456789:19000:0:99999:7:::"),
    ("basic-header", "(?i)authorization: basic [a-z0-9+/=]{8,}", "Authorization: Basic cm9vdDpyb290"),
    ("bearer-header", "(?i)authorization: bearer [a-z0-9._~+/=-]{8,}",
     "Authorization: Bearer 0a1b2c3d4e5f6a7b"),
    ("web-token", "eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}",
     "eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.SflKxwRJSMeKKF2QT4"),
    ("mqtt-address", "mqtts?://[^\\s/:@]{1,64}:[^\\s/@]{3,128}@", "mqtt://lamp:hunter22@cloud.example/"),
    ("snmp-community", "(?i)snmp[ _-]community[=: ]{1,3}[a-z0-9]{4,32}", "snmp-community=s3cr3tword"),
    ("pppoe-password", "(?i)pppoe[ _-]pass(?:word|wd)?[=: ]{1,3}[^\\s\"']{4,64}",
     "pppoe_passwd=orchard77"),
    ("wps-pin", "(?i)wps[ _-]?pin[=: ]{1,3}[0-9]{8}", "WPS PIN: 12345670"),
]

VENDOR_PARTS = ("adafruit airtable algolia amber asana beacon bitmark bluesky boreal brightly cedar "
                "cirrus cobalt comet copper coral crater delta drift ember fable falcon fjord flint "
                "forge gale garnet glacier granite grove harbor hazel heron indigo iris jasper "
                "juniper kelp kestrel lagoon larch linden lotus lumen maple marlin meadow mistral "
                "nectar nimbus oaken ocelot onyx opal orchid osprey pebble pine plover quartz quill "
                "raven reed ridge river rowan sable saffron sierra slate sorrel spruce sterling "
                "summit swift tamarack teal thistle tundra umber vale velvet violet walnut willow "
                "wren yarrow zephyr zinnia alder aspen basil birch briar cypress fern ginger holly "
                "ivy laurel lilac mint moss myrtle nettle olive peony poppy primrose rosemary rue "
                "sage sedge tansy thyme tulip verbena vetch yew zinc barium boron carbon chrome "
                "gallium helium iodine krypton lithium neon nickel "
                "osmium radium radon rhodium silver sodium titan tungsten xenon yttrium zircon").split()


def shipped():
    """What the product ships, whole matches instead of secrets in them."""
    rules = json.loads(SHIPPED.read_text())["rules"]
    return [(f"shipped-{rule['id']}", re.sub(r"\(\?P?<secret>", "(?:", rule["pattern"]))
            for rule in rules]


def rules(count=200):
    made = shipped()
    for name, prefix, allowed, _, length in TOKENS:
        made.append((name, f"\\b{prefix}{allowed}{{{length}}}"))
    made += [(name, pattern) for name, pattern, _ in OTHERS]
    for vendor in VENDOR_PARTS[:count - len(made)]:
        made.append((f"{vendor}-key",
                     f"(?i){vendor}[a-z0-9_ .-]{{0,20}}(?:key|token|secret)[\"']?"
                     f"\\s{{0,3}}[=:]{{1,2}}\\s{{0,3}}[\"']?[0-9a-f]{{32}}"))
    assert len(made) == count, len(made)
    return made


def write_rules(folder):
    """The same rules for assay-cli and for ripgrep."""
    made = rules()
    ours, theirs = Path(folder, "rules.json"), Path(folder, "rules.txt")
    ours.write_text(json.dumps({
        "format": "assay-secret-rules/1",
        "rules": [{"id": name, "name": name, "pattern": pattern} for name, pattern in made]}))
    theirs.write_text("".join(f"{pattern}\n" for _, pattern in made))
    return ours, theirs


def secret(chance):
    kind = chance.randrange(3)
    if kind == 0:
        _, prefix, _, characters, length = chance.choice(TOKENS)
        plain = prefix.replace("\\", "").replace("[0-9]{9}", "123456789")
        return plain + "".join(chance.choices(characters, k=length))
    if kind == 1:
        return chance.choice(OTHERS)[2]
    vendor = chance.choice(VENDOR_PARTS[:100])
    return f"{vendor}_api_key = {''.join(chance.choices(HEX, k=32))}"


def write_log(path, size=100_000_000, secrets=400, seed=1):
    """A console log of `size` bytes: a boot loader, a kernel, services, and lines that nearly hold
    a secret. One line in a hundred has a word that many rules begin with."""
    chance = random.Random(seed)
    word = "link up state probe irq dma reset clock driver core bus queue table phy lane".split()
    near = ["Key type asymmetric registered", "Loaded X.509 cert 'Build key'", "Password: ",
            "Changing password for root", "wlan0: key_mgmt=WPA-PSK", "token ring: not found",
            "Fetching https://cloud.example:8443/v1/status", "session key: 0x1f",
            "copper: key rotation", "SKU 4711 ACPI: AC adapter on-line", "$ uname -a"]
    lines = []
    for number in range(20_000):
        kind = chance.randrange(6)
        stamp = f"[{number / 37:12.6f}] "
        if number % 100 == 0:
            lines.append(stamp + chance.choice(near))
        elif kind == 0:
            lines.append(f"{stamp}usb {chance.randrange(9)}-{chance.randrange(9)}: new high-speed USB "
                         f"device number {chance.randrange(99)} using xhci_hcd")
        elif kind == 1:
            lines.append(f"{stamp}{chance.choice(word)}: {chance.choice(word)} at "
                         f"0x{chance.getrandbits(64):016x} ({' '.join(chance.choices(word, k=4))})")
        elif kind == 2:
            lines.append(f"Nov 27 10:{number % 60:02}:07 lamp httpd[{chance.randrange(9999)}]: 192.0.2."
                         f"{chance.randrange(255)} \"GET /api/v1/{chance.choice(word)} HTTP/1.1\" 200")
        elif kind == 3:
            lines.append(f"{stamp}EXT4-fs (mmcblk0p2): mounted filesystem with ordered data mode, "
                         f"uuid {chance.getrandbits(32):08x}-{chance.getrandbits(16):04x}")
        elif kind == 4:
            lines.append(f"## Loading {chance.choice(word)} from FIT Image at {chance.getrandbits(32):08x}"
                         f" ... sha256+ OK")
        else:
            lines.append(f"{stamp}{' '.join(chance.choices(word, k=9))}: {chance.randrange(10 ** 9)}")
    block = ("\n".join(lines) + "\n").encode()
    times = size // len(block)
    per_block = secrets // times + 1
    with open(path, "wb") as log:
        for _ in range(times):
            text = list(lines)
            for at in chance.sample(range(len(text)), per_block):
                text[at] = secret(chance) + " end" if chance.randrange(2) else secret(chance)
            log.write(("\n".join(text) + "\n").encode())
        log.write(block[:size - log.tell()] if log.tell() < size else b"")
