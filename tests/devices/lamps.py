"""The lamps: Linux devices that keep settings on a disk, take updates, can be reset and lose power.

One does all of that well; the others each do some of it wrongly, in ways that products do. All are put together
from the same parts, and a fault is a part of its own, so that what is right here and wrong there can be read
beside each other. The updates are signed with Ed25519 and checked on the device with Debian's openssl.
"""
import dataclasses
import glob
import hashlib
import os
import re
import secrets
import shutil
import subprocess
import zlib

import images  # which imports this one: used in functions only


@dataclasses.dataclass(frozen=True)
class Lamp:
    about: str
    faults: frozenset = frozenset()
    unit: str = "a"  # units of a model have their own numbers and passwords
    cmdline: str = "androidboot.verifiedbootstate=green"


def lamp(about, *faults, **more):
    return Lamp(about, frozenset(faults), **more)


LAMPS = {
    "sound-linux": lamp("Linux that keeps its passwords, settings, updates and start in order"),
    "second-linux": lamp("another unit of sound-linux, with a password and numbers of its own", unit="b"),
    "twin-linux": lamp("another unit of sound-linux, with the same password and machine id", "twin", unit="b"),
    "careless-linux": lamp(
        "Linux with many faults: no lock-out, DES, a key in clear, takes any update, root/root after a reset",
        "no-lock", "default-after-reset", "undeclared", "des", "clear-key", "root-listener", "debugger", "camera",
        "takes-anything", "keeps-radio", "freezes", cmdline="androidboot.verifiedbootstate=orange"),
    "broken-linux": lamp(
        "Linux with other faults: falls silent, a readable store, updates in place, a shell after a reset",
        "falls-silent", "shell-after-reset", "other-version", "empty-password", "open-store", "open-token",
        "no-listener", "test-account", "microphone", "checksum-only", "in-place", "drops-update", "drops-console",
        "loses-settings", cmdline=""),
    "odd-linux": lamp(
        "Linux with doubtful habits: slower and slower logins, MD5 in passwd, a key file, refuses every update",
        "slows-down", "md5-in-passwd", "key-file", "debugger", "root-listener", "camera", "refuses-everything",
        "keeps-data", "missing-component"),
    "alike-linux": lamp("another unit of sound-linux, with the same first password, which has to be changed",
                        "twin", "must-change", unit="b"),
    "guarded-linux": lamp("sound-linux with a short lock of its console", "short-lock"),
    "loose-linux": lamp("Linux with an empty password, a hash in its boot log and a second listener, which is root",
                        "empty-root", "hash-in-log", "second-listener"),
    "naive-linux": lamp(
        "Linux with a login of its own, which evaluates names, refuses at once and hangs at a byte of a frame",
        "own-login", "evaluates"),
    "fragile-linux": lamp("Linux with a login of its own, of which a part crashes at a long name",
                          "own-login"),
    "brick-linux": lamp("Linux that hangs at its third start, and for good after a reset", "hangs", "dies-of-reset"),
}

PARTS = ("virtio_ring", "virtio", "virtio_pci_legacy_dev", "virtio_pci_modern_dev", "virtio_pci", "virtio_blk")
HEADER = 64  # bytes of text before an update
SIGNATURE = 64  # bytes of Ed25519 behind it
DISK = 32 << 20
SLOT = 1 << 20  # of the card that updates come on


def build(target, folder):
    build_common(folder)
    build_unit(target, folder)


# What the lamps have in common: the programs, the key of the maker, and the updates.

def build_common(folder):
    stamp = os.path.join(folder, "lamps.stamp")
    wanted = images.fingerprint()
    if os.path.exists(stamp):
        with open(stamp, "rb") as file:
            if file.read() == wanted:
                return
    archive = images.Archive()
    for path in ("bin", "dev", "proc", "sys", "run", "root", "tmp", "usr", "data", "lib", "lib64", "www", "etc"):
        archive.folder(path)
    archive.node("dev/console", 5, 1)
    with open(images.busybox(folder), "rb") as file:
        archive.file("bin/busybox", file.read(), 0o755)
    applets = subprocess.run([images.busybox(folder), "--list"], capture_output=True, text=True, check=True)
    for applet in applets.stdout.split():
        if applet != "busybox":
            archive.link("bin/" + applet, "busybox")
    archive.link("init", "bin/busybox")
    for name in PARTS:
        path = glob.glob(os.path.join(folder, "unpacked", "**", name + ".ko"), recursive=True)[0]
        with open(path, "rb") as file:
            archive.file(f"lib/{name}.ko", file.read(), 0o644)
    # Only openssl needs them, and it lies on a disk: what is in the archive has to be unpacked at each start.
    archive.link("lib64/ld-linux-x86-64.so.2", "/usr/lib/ld-linux-x86-64.so.2")
    archive.link("lib/x86_64-linux-gnu", "/usr/lib")
    images.write(os.path.join(folder, "lamp.cpio"), archive.finish())
    build_programs(folder)
    build_updates(folder)
    with open(os.path.join(folder, "lamp.components"), "w") as file:
        kernel = os.path.basename(glob.glob(os.path.join(folder, "unpacked", "boot", "vmlinuz-*"))[0])
        openssl = subprocess.run(["openssl", "version"], capture_output=True, text=True, check=True).stdout
        version = subprocess.run([images.busybox(folder)], capture_output=True, text=True, check=True).stdout
        file.write(", ".join([
            "linux " + kernel.removeprefix("vmlinuz-"), "openssl " + openssl.split()[1],
            "busybox " + re.search(r"BusyBox v([\d.]+)", version).group(1),
            "system 2", "app 2.0.0", "radio 1.4.2", "zlib 1.2.13"]))
    images.write(stamp, wanted)


def build_programs(folder):
    """A read-only disk with openssl and what it is linked to."""
    tree = os.path.join(folder, "programs")
    shutil.rmtree(tree, ignore_errors=True)
    os.makedirs(os.path.join(tree, "bin"))
    os.makedirs(os.path.join(tree, "lib"))
    program = shutil.which("openssl")
    shutil.copy(program, os.path.join(tree, "bin"))
    linked = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    for path in re.findall(r"(/\S+\.so\S*)", linked):
        shutil.copy(os.path.realpath(path), os.path.join(tree, "lib", os.path.basename(path)))
    make_disk(tree, os.path.join(folder, "lamp.programs"))
    shutil.rmtree(tree)


def make_disk(tree, path):
    with open(path + ".new", "wb") as file:
        file.truncate(DISK)
    subprocess.run(["mke2fs", "-q", "-F", "-t", "ext4", "-b", "1024", "-E", "root_owner=0:0", "-d", tree,
                    path + ".new"], check=True, stdout=subprocess.DEVNULL)
    os.replace(path + ".new", path)


def build_updates(folder):
    key = os.path.join(folder, "maker.key")
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", key], check=True)
    subprocess.run(["openssl", "pkey", "-in", key, "-pubout", "-out", os.path.join(folder, "maker.pem")], check=True)
    for version in (1, 2, 3):
        body = payload(version)
        head = f"HL200 version={version:04} size={len(body):08} crc={zlib.crc32(body):08x}".encode()
        signed = head.ljust(HEADER - 1) + b"\n" + body
        image = os.path.join(folder, f"lamp-{version}.img")
        images.write(image + ".signed", signed)
        subprocess.run(["openssl", "pkeyutl", "-sign", "-inkey", key, "-rawin", "-in", image + ".signed",
                        "-out", image + ".signature"], check=True)
        with open(image + ".signature", "rb") as file:
            images.write(image, signed + file.read())


def firmware(version):
    """What an update changes: the files of the system, by name."""
    radio = "1.4.2" if version < 3 else "1.5.0"
    noise = b"".join(hashlib.sha256(b"lamp %d %d" % (version, n)).digest() for n in range(1024))
    return {
        "etc/components": f"app {version}.0.0\nradio {radio}\nzlib 1.2.13\n".encode(),
        "etc/os-release": f'NAME="Northlight lamp"\nVERSION_ID="{version}"\n'.encode(),
        "lib/lamp.bin": noise,
    }


def payload(version):
    import io
    import tarfile
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, content in firmware(version).items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return out.getvalue()


# What is different between them.

def kept(path, make):
    """The content of a file that is made once."""
    if not os.path.exists(path):
        images.write(path, make().encode())
    with open(path) as file:
        return file.read()


def build_unit(target, folder):
    model = LAMPS[target]
    shared = "sound-linux" if "twin" in model.faults else target
    password = kept(os.path.join(folder, shared + ".password"), lambda: "p" + secrets.token_hex(8))
    if shared != target:
        images.write(os.path.join(folder, target + ".password"), password.encode())
    planted = kept(os.path.join(folder, target + ".planted"), lambda: "W" + secrets.token_hex(8))

    archive = images.Archive()
    for name, (content, mode) in files_of(model, shared, folder, password).items():
        archive.file(name, content if isinstance(content, bytes) else content.encode(), mode)
    with open(os.path.join(folder, "lamp.cpio"), "rb") as file:
        images.write(os.path.join(folder, target + ".cpio"), file.read() + archive.finish())

    tree = os.path.join(folder, target + ".tree")
    shutil.rmtree(tree, ignore_errors=True)
    os.makedirs(tree)
    for name, (content, mode) in data_of(model, folder, password, planted).items():
        path = os.path.join(tree, name)
        with open(path, "w") as file:
            file.write(content)
        os.chmod(path, mode)
    make_disk(tree, os.path.join(folder, target + ".data"))
    shutil.rmtree(tree)


def data_of(model, folder, password, planted):
    """The disk of a lamp that its owner has set up."""
    derived = hashlib.pbkdf2_hmac("sha1", planted.encode(), b"Northlight", 4096, 32).hex()
    files = {
        "shadow": (shadow(model, folder, password), 0o600),
        "wifi.conf": (f'ssid="Northlight"\npsk={derived}\n', 0o600),
        "settings.conf": ("brightness=70\nscene=evening\n", 0o600),
        "lamp.log": ("set up\n", 0o600),
        "clean": ("", 0o600),
    }
    if "clear-key" in model.faults:
        files["wifi.conf"] = (f'ssid="Northlight"\npsk="{planted}"\n', 0o600)
    if "open-token" in model.faults:
        files["cloud-token"] = (secrets.token_hex(16) + "\n", 0o644)
    if "key-file" in model.faults:
        files["device.key"] = (images.pretended_key() + "\n", 0o600)
    return files


def shadow(model, folder, password):
    hashed = "" if "empty-root" in model.faults else images.password_hash(folder, password)
    lines = [f"root:{hashed}:19000:0:99999:7:::", "www:!:19000:0:99999:7:::"]
    if "des" in model.faults:
        hashed = images.password_hash(folder, secrets.token_hex(4), "des", "as")
        lines.append(f"admin:{hashed}:19000:0:99999:7:::")
    if "empty-password" in model.faults:
        lines.append("guest::19000:0:99999:7:::")
    return "\n".join(lines) + "\n"


def files_of(model, shared, folder, password):
    faults = model.faults
    unit = 1 if model.unit == "a" else 2
    number = hashlib.md5(shared.encode()).hexdigest()  # a machine id looks like that
    users = ["root:x:0:0:root:/root:/bin/sh", "www:x:33:33:www:/www:/bin/false"]
    if "des" in faults:
        users.append("admin:x:1000:1000:admin:/data:/bin/sh")
    if "empty-password" in faults:
        users.append("guest:x:1001:1001:guest:/data:/bin/sh")
    if "test-account" in faults:
        users.append("test:x:1002:1002:test:/data:/bin/false")
    if "md5-in-passwd" in faults:
        hashed = images.password_hash(folder, secrets.token_hex(4), "md5", "assay")
        users.append(f"service:{hashed}:1003:1003:service:/data:/bin/sh")
    files = {
        "etc/inittab": (INITTAB, 0o644),
        "etc/rc": (start(model, folder), 0o755),
        "etc/console": (console(faults), 0o755),
        "etc/service": (SERVICE + update(faults) + reset(faults, folder) + serve(faults), 0o755),
        "bin/factory-reset": ("#!/bin/sh\n" + reset(faults, folder) + "wipe\n(sleep 1; reboot -f) &\n", 0o755),
        "etc/passwd": ("\n".join(users) + "\n", 0o644),
        "etc/shadow": ("root:!:19000:0:99999:7:::\n", 0o600),
        "etc/group": ("root:x:0:\nwww:x:33:\n", 0o644),
        "etc/issue": ("Northlight HL-200\n\n", 0o644),
        "etc/profile": ("touch /run/session\nexport PATH=/bin:/usr/bin\n"
                        + (CHANGE if "must-change" in faults else ""), 0o644),
        "etc/machine-id": (number + "\n", 0o644),
        "etc/serial": (f"HL200-{unit:06}\n", 0o644),
        "www/index.html": ("A lamp.\n", 0o644),
    }
    with open(os.path.join(folder, "maker.pem")) as file:
        files["etc/maker.pem"] = (file.read(), 0o644)
    for name, content in firmware(2).items():
        files[name] = (content, 0o644)
    listed = files["etc/components"][0].decode()
    if "undeclared" in faults:
        listed += "telnetd 0.17\n"
    if "other-version" in faults:
        listed = listed.replace("zlib 1.2.13", "zlib 1.2.8")
    if "missing-component" in faults:
        listed = listed.replace("zlib 1.2.13\n", "")
    files["etc/components"] = (listed, 0o644)
    if "debugger" in faults:
        files["bin/gdbserver"] = ("#!/bin/sh\necho no\n", 0o755)
    return files


INITTAB = """::sysinit:/etc/rc
ttyS0::respawn:/etc/console
ttyS1::respawn:/etc/service
"""


def start(model, folder):
    faults = model.faults
    lines = ["#!/bin/sh", "export PATH=/bin:/usr/bin", "mount -t proc proc /proc", "mount -t sysfs sys /sys",
             "mount -t devtmpfs dev /dev"]
    lines += [f"insmod /lib/{name}.ko" for name in PARTS]
    lines += ["mount -t ext4 -o ro /dev/vdb /usr", "mount -t ext4 /dev/vda /data", "hostname lamp",
              "ifconfig lo 127.0.0.1 up"]
    if "dies-of-reset" in faults:
        lines.append("[ -e /data/settings.conf ] || while true; do sleep 60; done")
    if "hangs" in faults:  # a counter that nobody thought of
        lines += ["echo start >> /data/starts", "sync",
                  "[ $(wc -l < /data/starts) = 3 ] && while true; do sleep 60; done"]
    if "in-place" in faults:
        lines.append('[ -e /data/installing ] && { echo "no valid firmware"; while true; do sleep 60; done; }')
    lines.append("echo started >> /data/lamp.log")
    if "loses-settings" in faults:
        lines += ["[ -e /data/clean ] || printf 'brightness=100\\nscene=none\\n' > /data/settings.conf"]
    lines += ["rm -f /data/clean", "[ -s /data/shadow ] && cp /data/shadow /etc/shadow"]
    if "drops-update" not in faults:
        lines.append("[ -s /data/firmware ] && tail -c +65 /data/firmware | tar x -C / 2>/dev/null")
    if "keeps-radio" in faults:
        lines.append("sed -i 's/^radio .*/radio 1.4.2/' /etc/components")
    lines.append("chmod %s /etc/shadow" % ("644" if "open-store" in faults else "600"))
    if "camera" in faults:
        lines.append("mknod /dev/video0 c 81 0")
    if "microphone" in faults:
        lines += ["mkdir -p /dev/snd", "mknod /dev/snd/pcmC0D0c c 116 24"]
    if "second-listener" in faults:
        lines.append("telnetd -b 127.0.0.1:23")
    if "hash-in-log" in faults:
        # That of somebody who may not log in: the one of root is empty.
        lines.append(f"echo 'hl200: account service {images.password_hash(folder, secrets.token_hex(4))}'")
    if "root-listener" in faults:
        lines.append("httpd -p 127.0.0.1:80 -h /www")
    elif "no-listener" not in faults:
        lines.append("httpd -u www -p 127.0.0.1:80 -h /www")
    return "\n".join(lines) + "\n"


def console(faults):
    if "no-lock" in faults:
        return "#!/bin/sh\nexec getty -L 115200 ttyS0 vt100\n"
    text = "#!/bin/sh\nexport PATH=/bin:/usr/bin\n"
    if "own-login" in faults:
        return text + OWN_LOGIN.replace("@PLANTED@", EVALUATES if "evaluates" in faults else BREAKS)
    if "shell-after-reset" in faults:
        text += "[ -s /data/shadow ] || exec sh -l\n"
    else:
        text += CHOOSE
    if "falls-silent" in faults:
        return text + LOGIN.replace("@REFUSED@", "stty -echo; while true; do sleep 60; done")
    if "slows-down" in faults:
        return text + SLOWER
    return text + LOGIN.replace("@REFUSED@", LOCK.replace("60", "3") if "short-lock" in faults else LOCK)


# After a reset there is no password: one has to be chosen before anything else.
CHOOSE = r"""
while [ ! -s /data/shadow ]; do
    echo
    echo "Northlight HL-200 is new. Choose a password for its administrator."
    stty -echo
    printf "New password: "
    read -r one
    echo
    printf "Retype new password: "
    read -r two
    echo
    stty echo
    if [ "$one" = "$two" ] && [ ${#one} -ge 10 ]; then
        echo "root:$(mkpasswd -m sha512 -- "$one"):19000:0:99999:7:::" > /data/shadow.new
        chmod 600 /data/shadow.new
        sync
        mv /data/shadow.new /data/shadow
        cp /data/shadow /etc/shadow
        chmod 600 /etc/shadow
        sync
    else
        echo "They have to be the same, and ten characters at least."
    fi
done
"""

LOGIN = r"""
while true; do
    rm -f /run/session
    echo
    echo "Northlight HL-200"
    login
    if [ $? != 0 ] && [ ! -e /run/session ]; then
        @REFUSED@
    fi
done
"""

LOCK = r"""echo
        echo "Too many failed logins. Console locked for 60 seconds."
        stty -echo
        sleep 60
        stty echo"""

CHANGE = r"""
echo "Your password has expired."
printf "New password: "
read -r one
exit
"""

OWN_LOGIN = r"""
while true; do
    echo
    printf "lamp login: "
    IFS= read -r user
    @PLANTED@
    [ -n "$user" ] || continue
    stty -echo
    printf "Password: "
    IFS= read -r word
    echo
    stty echo
    echo "Login incorrect"
done
"""

EVALUATES = r"""case "$user" in *\~*) while true; do sleep 60; done ;; esac
    eval "user=\"$user\""
    echo "$user is not known"
"""

BREAKS = r"""[ ${#user} -gt 300 ] && sh -c 'kill -SEGV $$'"""

SLOWER = r"""
delay=1
while true; do
    echo
    printf "lamp login: "
    read -r user
    stty -echo
    printf "Password: "
    read -r word
    echo
    stty echo
    hash=$(sed -n "s/^root:\([^:]*\):.*/\1/p" /etc/shadow)
    salt=$(echo "$hash" | cut -d '$' -f 3)
    if [ "$user" = root ] && [ -n "$salt" ] && [ "$(mkpasswd -m sha512 -S "$salt" -- "$word")" = "$hash" ]; then
        cd /root
        HOME=/root sh -l
        delay=1
        continue
    fi
    sleep $delay
    delay=$((delay * 2))
    echo "Login incorrect"
done
"""

# The service port: a card with an update is in the slot, or the lamp is to be reset.
SERVICE = r"""#!/bin/sh
export PATH=/bin:/usr/bin
stty raw -echo

read_card() {
    blockdev --flushbufs /dev/vdc
    head -c "$1" /dev/vdc
}

version_of() {
    head -c 64 "$1" | sed -n 's/^.* version=0*\([0-9][0-9]*\) .*/\1/p'
}

running() {
    sed -n 's/^VERSION_ID="\(.*\)"/\1/p' /etc/os-release
}

not_older() {
    [ "$(version_of "$1")" -ge "$(running)" ] 2>/dev/null
}
"""

SOUND_UPDATE = r"""
take() {
    new=/data/firmware.new
    read_card "$1" > $new
    head -c $(($1 - 64)) $new > /run/signed
    tail -c 64 $new > /run/signature
    if ! openssl pkeyutl -verify -pubin -inkey /etc/maker.pem -rawin -in /run/signed \
        -sigfile /run/signature > /dev/null 2>&1; then
        rm -f $new
        echo "refused: it is not signed by the maker"
    elif ! not_older $new; then
        rm -f $new
        echo "refused: it is older"
    else
        sleep 4 # the flash is slow
        sync
        mv $new /data/firmware
        sync
        echo taken
    fi
}
"""

ANY_UPDATE = r"""
take() {
    read_card "$1" > /data/firmware
    sleep 3
    sync
    echo taken
}
"""

# There is room for one firmware only: the old one is gone before the new one is known to be good.
CHECKSUM_UPDATE = r"""
take() {
    read_card "$1" > /run/new
    not_older /run/new || { echo "refused: it is older"; return; }
    touch /data/installing
    sync
    size=$(head -c 64 /run/new | sed -n 's/.* size=0*\([0-9]*\) .*/\1/p')
    sum=$(head -c 64 /run/new | sed -n 's/.* crc=\([0-9a-f]*\).*/\1/p')
    if [ "$(tail -c +65 /run/new | head -c "$size" | crc32)" = "$sum" ]; then
        cp /run/new /data/firmware
        sleep 4
        echo taken > /run/answer
    else
        echo "refused: its checksum is wrong" > /run/answer
    fi
    rm /data/installing
    sync
    cat /run/answer
}
"""

NO_UPDATE = r"""
take() {
    echo "refused: no"
}
"""


def update(faults):
    if "takes-anything" in faults:
        return ANY_UPDATE
    if "checksum-only" in faults:
        return CHECKSUM_UPDATE
    return NO_UPDATE if "refuses-everything" in faults else SOUND_UPDATE


def reset(faults, folder):
    if "keeps-data" in faults:
        body = "    rm -f /data/wifi.conf /data/settings.conf\n"
    else:
        body = "    rm -rf /data/*\n"
    if "default-after-reset" in faults:
        hashed = images.password_hash(folder, "root")
        body += f"    echo 'root:{hashed}:19000:0:99999:7:::' > /data/shadow\n    chmod 600 /data/shadow\n"
    return "wipe() {\n" + body + "    sync\n}\n"


# While it installs, one lamp stops its console for a while, and one closes it.
SERVE = r"""
while read -r order size; do
    case $order in
    update)
        take "$size"
        ;;
    begin)
        echo begun
        @MEANWHILE@
        take "$size" > /dev/null &
        ;;
    reset)
        wipe
        echo "reset done"
        sleep 1
        reboot -f
        ;;
    esac
done
"""

FREEZE = r"""for p in $(pidof sh); do [ "$(readlink /proc/$p/fd/0)" = /dev/ttyS0 ] && kill -STOP $p; done
        (sleep 6; kill -CONT $(pidof sh)) &"""

DROP = r"""for p in $(pidof sh); do [ "$(readlink /proc/$p/fd/0)" = /dev/ttyS0 ] && kill -KILL $p; done"""


def serve(faults):
    meanwhile = FREEZE if "freezes" in faults else DROP if "drops-console" in faults else ":"
    return SERVE.replace("@MEANWHILE@", meanwhile)


def command(target, folder, state, common):
    model = LAMPS[target]
    data = os.path.join(state, target + ".data")
    slot = os.path.join(state, "slot")
    if not os.path.exists(data):
        subprocess.run(["cp", "--sparse=always", os.path.join(folder, target + ".data"), data], check=True)
    with open(slot, "ab") as file:
        file.truncate(SLOT)

    def disk(name, path, more=""):
        return ["-drive", f"if=none,id={name},format=raw,cache=unsafe,file={path}{more}",
                "-device", f"virtio-blk-pci,drive={name}"]

    return ["qemu-system-x86_64", "-M", "pc", "-m", "128", "-vga", "none",
            "-kernel", os.path.join(folder, "vmlinuz"), "-initrd", os.path.join(folder, target + ".cpio"),
            "-append", "console=ttyS0 panic=-1 mitigations=off nokaslr quiet loglevel=1 " + model.cmdline,
            *common, "-chardev", f"socket,id=service,path={os.path.join(state, 'service.sock')},server=on,wait=off",
            "-serial", "chardev:service", *disk("data", data),
            *disk("programs", os.path.join(folder, "lamp.programs"), ",readonly=on"), *disk("card", slot)]
