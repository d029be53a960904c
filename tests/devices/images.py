"""Builds what the targets of the bench start from, and knows how to start them.

Nothing here is ours on the device side but a few lines of shell: U-Boot is Debian's u-boot-qemu, the kernel
Debian's linux-image-*-cloud-amd64, the rest Debian's busybox-static. The lamps, devices that keep settings and
take updates, are in lamps.py.
"""
import fcntl
import glob
import gzip
import hashlib
import io
import os
import re
import secrets
import shutil
import subprocess

import lamps

TARGETS = {
    "weak-linux": "Linux with root/root, secrets in its boot log and in the text before the login",
    "open-linux": "Linux with a shell on its console and no login",
    "hardened-linux": "Linux with a login, a password of its own, a lock-out after three refusals, a quiet start",
    "weak-uboot": "U-Boot that any key stops",
    "hardened-uboot": "U-Boot with bootdelay=-2, which no key stops",
    "verified-uboot": "U-Boot that starts only an image which its maker signed",
    "forgiving-uboot": "U-Boot that sees a wrong checksum and starts the image after all",
    "trusting-uboot": "U-Boot that starts whatever lies in its flash",
    "falling-uboot": "U-Boot for 64-bit Arm that no key stops, and that finds nothing to start",
    **{name: lamp.about for name, lamp in lamps.LAMPS.items()},
}

UBOOT = "/usr/lib/u-boot/qemu_arm/u-boot.bin"
UBOOT64 = "/usr/lib/u-boot/qemu_arm64/u-boot.bin"
FLASH = 64 * 1024 * 1024  # size of one flash bank of QEMU's virt machine
ENVIRONMENT = 0x40000  # CONFIG_ENV_SIZE of Debian's qemu_arm U-Boot
FIRMWARE = 0x100000  # where the firmware lies in the second bank
SECOND_BANK = 0x04000000
MACHINE = ["-M", "virt", "-m", "128"]

# What a U-Boot starts, and how. "go" cannot be used: that of this version waits for ever for its last character to
# leave. Without a key only a checksum is looked at, and "verify" switches that off.
START = f"bootm {SECOND_BANK + FIRMWARE:#x}#one - ${{fdtcontroladdr}}"
STARTS = {
    "weak-uboot": START,
    "hardened-uboot": START,
    "verified-uboot": f"{START}; echo Software changed, start refused",
    "forgiving-uboot": f"{START}; setenv verify n; {START}",
    "trusting-uboot": f"setenv verify n; {START}",
    "falling-uboot": f"bootm {SECOND_BANK + FIRMWARE:#x}",  # where nothing lies
}
WRITABLE = ("verified-uboot", "forgiving-uboot", "trusting-uboot")  # by "rig write"


class CannotBuild(Exception):
    pass


def cache_folder():
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    folder = os.path.join(base, "assay")
    os.makedirs(folder, exist_ok=True)
    return folder


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for chunk in iter(lambda: file.read(1 << 20), b""):
            digest.update(chunk)
    return digest.hexdigest()


def package(pattern, find_name):
    """The path of a .deb that apt knows; fetched when the cache has none. Its SHA-256 is kept beside it."""
    folder = cache_folder()
    with open(os.path.join(folder, "lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        known = sorted(glob.glob(os.path.join(folder, pattern)))
        if known:
            pin = known[-1] + ".sha256"
            if not os.path.exists(pin):
                write(pin, sha256(known[-1]).encode())
            with open(pin) as file:
                if file.read().strip() != sha256(known[-1]):
                    raise CannotBuild(f"{known[-1]} is damaged; remove it")
            return known[-1]
        return fetch(folder, find_name())


def kernel_name():
    meta = subprocess.run(["apt-cache", "depends", "linux-image-cloud-amd64"], capture_output=True, text=True,
                          check=False).stdout
    found = re.search(r"Depends: (linux-image-\S+-cloud-amd64)", meta)
    if not found:
        raise CannotBuild("apt knows no linux-image-cloud-amd64; run apt-get update")
    return found.group(1)


def fetch(folder, name):
    shown = subprocess.run(["apt-cache", "show", "--no-all-versions", name], capture_output=True, text=True,
                           check=True).stdout
    promised = re.search(r"^SHA256: (\w+)$", shown, re.M).group(1)
    subprocess.run(["apt-get", "download", "-q", "-o", "APT::Sandbox::User=root", name], cwd=folder, check=True,
                   stdout=subprocess.DEVNULL)
    fetched = sorted(glob.glob(os.path.join(folder, name + "_*.deb")))[-1]
    if sha256(fetched) != promised:
        os.unlink(fetched)
        raise CannotBuild(f"{name} is not what apt promised")
    write(fetched + ".sha256", promised.encode())
    return fetched


def write(path, content):
    """Whole or not at all."""
    with open(path + ".new", "wb") as file:
        file.write(content)
    os.replace(path + ".new", path)


def build(target, folder):
    """Builds the images of target into folder, once."""
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        stamp = os.path.join(folder, target + ".stamp")
        wanted = fingerprint()
        if os.path.exists(stamp):
            with open(stamp, "rb") as file:
                if file.read() == wanted:
                    return
        if target in lamps.LAMPS:
            unpack(folder)
            lamps.build(target, folder)
        elif target.endswith("-linux"):
            build_linux(target, folder)
        else:
            build_uboot(target, folder)
        write(stamp, wanted)


def fingerprint():
    """Of what builds the images: they are built anew when it changes."""
    digest = hashlib.sha256()
    for source in (os.path.abspath(__file__), os.path.abspath(lamps.__file__)):
        with open(source, "rb") as file:
            digest.update(file.read())
    return digest.digest()


def unpack(folder):
    """The kernel, its modules and BusyBox out of their packages."""
    if os.path.exists(os.path.join(folder, "unpacked")):
        return
    new = os.path.join(folder, "unpacked.new")
    shutil.rmtree(new, ignore_errors=True)
    for pattern, name in (("linux-image-*-cloud-amd64_*.deb", kernel_name),
                          ("busybox-static_*.deb", lambda: "busybox-static")):
        subprocess.run(["dpkg-deb", "-x", package(pattern, name), new], check=True)
    image = glob.glob(os.path.join(new, "boot", "vmlinuz-*"))[0]
    with open(image, "rb") as file:
        write(os.path.join(folder, "vmlinuz"), file.read())
    os.rename(new, os.path.join(folder, "unpacked"))


def busybox(folder):
    return glob.glob(os.path.join(folder, "unpacked", "**", "bin", "busybox"), recursive=True)[0]


def build_linux(target, folder):
    unpack(folder)
    archive = Archive()
    for path in ("bin", "dev", "etc", "proc", "sys", "run", "root", "tmp"):
        archive.folder(path)
    archive.node("dev/console", 5, 1)
    with open(busybox(folder), "rb") as file:
        archive.file("bin/busybox", file.read(), 0o755)
    for applet in ("sh", "init", "login", "getty", "mount", "cat", "echo", "sleep", "id", "hostname", "rm", "touch",
                   "stty", "uname", "ls", "dd", "tr"):
        archive.link("bin/" + applet, "busybox")
    archive.link("init", "bin/busybox")
    archive.file("etc/inittab", b"::sysinit:/etc/rc\nttyS0::respawn:/etc/console\n", 0o644)
    for name, (content, mode) in files_of(target, folder).items():
        archive.file(name, content.encode(), mode)
    write(os.path.join(folder, target + ".cpio.gz"), gzip.compress(archive.finish(), 6, mtime=0))


def password_hash(folder, password, method="sha512", salt="assaytarget"):
    return subprocess.run([busybox(folder), "mkpasswd", "-m", method, "-S", salt, "--", password],
                          capture_output=True, text=True, check=True).stdout.strip()


def files_of(target, folder):
    start = ("#!/bin/sh\nmount -t proc proc /proc\nmount -t sysfs sys /sys\nmount -t devtmpfs dev /dev\n"
             "hostname lamp\n")
    users = "root:x:0:0:root:/root:/bin/sh\n"
    profile = "touch /run/session\n"
    if target == "hardened-linux":
        password = "-" + secrets.token_urlsafe(12)  # begins like an option: nobody may take it for one
        write(os.path.join(folder, target + ".password"), password.encode())
        console = HARDENED_CONSOLE
    else:
        password = "root"
        console = "#!/bin/sh\nexec getty -L 115200 ttyS0 vt100\n"
    rc = start
    issue = "Northlight HL-200\n\n"
    if target == "weak-linux":
        rc += WEAK_LOG.replace("@KEY@", pretended_key())
        issue = "Northlight HL-200\nService access: user root, password: root\n\n"
    if target == "open-linux":
        console = "#!/bin/sh\nexec sh -l\n"
    return {
        "etc/rc": (rc, 0o755),
        "etc/console": (console, 0o755),
        "etc/passwd": (users, 0o644),
        "etc/shadow": (f"root:{password_hash(folder, password)}:19000:0:99999:7:::\n", 0o600),
        "etc/group": ("root:x:0:\n", 0o644),
        "etc/issue": (issue, 0o644),
        "etc/profile": (profile, 0o644),
    }


# Beside real leaks it says things that look like some and are none: a commit, a MAC address, a masked key.
WEAK_LOG = r"""
echo "hl200: firmware 3.4.1 commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"
echo "wlan0: hardware address 02:00:5e:10:20:30, key_mgmt=WPA-PSK psk=********"
echo "wlan0: network={ssid=\"Northlight\" psk=\"Sunny-Hallway-2291\"}"
echo "cloud: login with token=nlc_7Qd0aBz5WmXk2Rt9Yp"
cat <<END
@KEY@
END
"""

HARDENED_CONSOLE = r"""#!/bin/sh
# Three refused logins, and the console is locked for a minute.
while true; do
    rm -f /run/session
    echo
    echo "Northlight HL-200"
    login
    if [ $? != 0 ] && [ ! -e /run/session ]; then
        echo
        echo "Too many failed logins. Console locked for 60 seconds."
        stty -echo
        sleep 60
        stty echo
    fi
done
"""


def pretended_key():
    """Looks like a private key and is noise; made here so that no key-like text lies in the repository."""
    import base64
    noise = b"".join(hashlib.sha256(b"assay target %d" % n).digest() for n in range(5))
    text = base64.b64encode(noise).decode()
    lines = [text[n:n + 64] for n in range(0, len(text), 64)]
    kind = "EC PRIVATE" + " KEY"
    return "\n".join([f"-----BEGIN {kind}-----", *lines, f"-----END {kind}-----"])


class Archive:
    """An initramfs: cpio in the form the kernel wants (Documentation/driver-api/early-userspace)."""

    def __init__(self):
        self.out = io.BytesIO()
        self.number = 0

    def entry(self, name, mode, content=b"", device=(0, 0)):
        self.number += 1
        encoded = name.encode() + b"\0"
        fields = [self.number, mode, 0, 0, 1, 0, len(content), 0, 0, *device, len(encoded), 0]
        self.out.write(b"070701" + b"".join(b"%08X" % field for field in fields) + encoded)
        self.pad()
        self.out.write(content)
        self.pad()

    def pad(self):
        self.out.write(b"\0" * (-self.out.tell() % 4))

    def folder(self, name):
        self.entry(name, 0o040755)

    def file(self, name, content, mode):
        self.entry(name, 0o100000 | mode, content)

    def link(self, name, where):
        self.entry(name, 0o120777, where.encode())

    def node(self, name, major, minor):
        self.entry(name, 0o020600, b"", (major, minor))

    def finish(self):
        self.entry("TRAILER!!!", 0)
        return self.out.getvalue()


def firmware(text):
    """What U-Boot starts: 32-bit Arm code that says text on the PL011 and sleeps."""
    words = [
        0xE28F101C,  # add r1, pc, #28    the text below
        0xE3A02409,  # mov r2, #0x09000000  the UART of QEMU's virt machine
        0xE4D13001,  # ldrb r3, [r1], #1
        0xE3530000,  # cmp r3, #0
        0x0A000001,  # beq sleep
        0xE5823000,  # str r3, [r2]
        0xEAFFFFFA,  # b the ldrb
        0xE320F003,  # sleep: wfi
        0xEAFFFFFD,  # b sleep
    ]
    return b"".join(word.to_bytes(4, "little") for word in words) + text + b"\0"


HELLO = b"\r\nNorthlight HL-300 firmware 2.0.1\r\nradio up, ready\r\n"


def build_uboot(target, folder):
    if not os.path.exists(UBOOT) or not os.path.exists(UBOOT64):
        raise CannotBuild("u-boot-qemu is not installed")
    delay = "2" if target == "weak-uboot" else "-2"
    settings = os.path.join(folder, target + ".txt")
    write(settings, f"bootdelay={delay}\nbootcmd={STARTS[target]}\nbaudrate=115200\n"
                    "stdin=pl011@9000000\nstdout=pl011@9000000\nstderr=pl011@9000000\n".encode())
    environment = os.path.join(folder, target + ".env")
    subprocess.run(["mkenvimage", "-s", hex(ENVIRONMENT), "-o", environment, settings], check=True)
    image = os.devnull if target == "falling-uboot" else build_image(target, folder)
    bank = os.path.join(folder, target + ".flash.new")
    with open(bank, "wb") as file, open(environment, "rb") as stored, open(image, "rb") as content:
        file.write(stored.read())
        file.seek(FIRMWARE)
        file.write(content.read())
        file.truncate(FLASH)
    os.replace(bank, bank[:-len(".new")])


def build_image(target, folder):
    """The image that target starts, and the tree of its machine with the key that it trusts, if it trusts one."""
    tree = os.path.join(folder, target + ".dtb")
    subprocess.run(["qemu-system-arm", "-M", f"virt,dumpdtb={tree}", *MACHINE[2:], "-display", "none"], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    image = os.path.join(folder, target + ".img")
    # Most of it is what it says at last, so that a byte changed in the middle is one of those.
    says = HELLO + (b"." * 60 + b"\r\n") * 25 + b"lamp login: " if target in WRITABLE else HELLO
    write(image + ".bin", firmware(says))
    signed = target == "verified-uboot"
    write(image + ".its", FIT.replace("@DATA@", image + ".bin")
          .replace("@SIGNATURE@", FIT_SIGNATURE if signed else "").encode())
    key = []
    if signed:
        keys = os.path.join(folder, target + ".keys")
        os.makedirs(keys, exist_ok=True)
        subprocess.run(["openssl", "req", "-batch", "-new", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj",
                        "/CN=Northlight", "-keyout", os.path.join(keys, "maker.key"), "-out",
                        os.path.join(keys, "maker.crt")], check=True, stderr=subprocess.DEVNULL)
        key = ["-k", keys, "-K", tree, "-r"]
    subprocess.run(["mkimage", "-f", image + ".its", *key, image], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    return image


FIT = """/dts-v1/;
/ {
    description = "Northlight HL-300";
    #address-cells = <1>;
    images {
        firmware {
            data = /incbin/("@DATA@");
            type = "kernel";
            arch = "arm";
            os = "linux";
            compression = "none";
            load = <0x40200000>;
            entry = <0x40200000>;
            hash-1 { algo = "sha256"; };
        };
    };
    configurations {
        default = "one";
        one { kernel = "firmware"; @SIGNATURE@ };
    };
};
"""

FIT_SIGNATURE = """signature-1 { algo = "sha256,rsa2048"; key-name-hint = "maker"; sign-images = "kernel"; };"""


def forget(target, state):
    """What a device has written; it begins again with what was built."""
    for name in (target + ".data", target + ".bank"):
        path = os.path.join(state, name)
        if os.path.exists(path):
            os.unlink(path)


def bank_of(target, folder, state):
    """The flash of a U-Boot: of its own where it is written to."""
    if target not in WRITABLE:
        return os.path.join(folder, target + ".flash")
    bank = os.path.join(state, target + ".bank")
    if not os.path.exists(bank):
        subprocess.run(["cp", "--sparse=always", os.path.join(folder, target + ".flash"), bank], check=True)
    return bank


def write_flash(target, folder, state, image):
    if target not in WRITABLE:
        return False
    with open(bank_of(target, folder, state), "r+b") as bank, open(image, "rb") as content:
        bank.seek(FIRMWARE)
        bank.write(content.read())
    return True


def command(target, folder, state):
    """The QEMU that is the device; what it keeps and its sockets lie in the folder state."""
    line = os.path.join(state, "serial.sock")
    common = ["-nodefaults", "-no-user-config", "-display", "none", "-accel", "tcg",
              "-chardev", f"socket,id=line,path={line}", "-serial", "chardev:line", "-monitor", "none"]
    if target in lamps.LAMPS:
        return lamps.command(target, folder, state, common)
    if target.endswith("-uboot"):
        bank = bank_of(target, folder, state)
        if target == "falling-uboot":
            return ["qemu-system-aarch64", *MACHINE, "-cpu", "cortex-a57", "-bios", UBOOT64,
                    "-drive", f"if=pflash,unit=1,format=raw,readonly=on,file={bank}", *common]
        return ["qemu-system-arm", *MACHINE, "-bios", UBOOT, "-dtb", os.path.join(folder, target + ".dtb"),
                "-drive", f"if=pflash,unit=1,format=raw,readonly=on,file={bank}", *common]
    quiet = " quiet loglevel=1" if target == "hardened-linux" else ""
    # Without ACPI the timer of the PIT is the reference; with it this kernel waits for one for ever.
    return ["qemu-system-x86_64", "-M", "microvm,acpi=off", "-m", "128",
            "-kernel", os.path.join(folder, "vmlinuz"), "-initrd", os.path.join(folder, target + ".cpio.gz"),
            "-append", "console=ttyS0 panic=-1 mitigations=off nokaslr" + quiet, "-no-reboot", *common]
