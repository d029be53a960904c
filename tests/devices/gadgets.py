"""USB devices that are real: Linux' own gadgets in a guest, lent over USB/IP.

The cloud kernel of the other targets has no USB at all (CONFIG_USB_SUPPORT is not set), but Debian's full kernel has
the gadget functions and usbip-vudc, a device controller of which the host side is a TCP connection. So the computer
that tests needs no module and no rights (vhci-hcd, the other way, needs both): the guest's port is forwarded to the
loopback, and Assay speaks USB/IP itself. In the guest: BusyBox, the modules, and usbipd of Debian's usbip.
"""
import glob
import gzip
import os
import re
import shutil
import subprocess

import images

GADGETS = {
    "network": ("acts as a network adapter only", ("usb_f_ecm",), "ecm.usb0", ""),
    "disk": ("shows a disk that anybody may read, and a serial port", ("usb_f_mass_storage", "usb_f_acm"),
             "mass_storage.0 acm.0", "truncate -s 1M /run/disk; echo /run/disk > functions/mass_storage.0/lun.0/file"),
    "empty-disk": ("shows a drive without a medium", ("usb_f_mass_storage",), "mass_storage.0",
                   "echo 1 > functions/mass_storage.0/lun.0/removable"),
}

PARTS = ("boot/vmlinuz-*", "lib/modules/*/kernel/drivers/usb/*", "lib/modules/*/kernel/drivers/virtio/*",
         "lib/modules/*/kernel/drivers/net/*virtio_net.ko", "lib/modules/*/kernel/drivers/net/net_failover.ko",
         "lib/modules/*/kernel/net/core/*", "lib/modules/*/kernel/fs/configfs/*")

START = """#!/bin/sh
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
for part in @MODULES@; do insmod /lib/$part.ko; done
mount -t configfs none /sys/kernel/config
ifconfig lo 127.0.0.1 up
ifconfig eth0 10.0.2.15 up
mkdir /sys/kernel/config/usb_gadget/lamp
cd /sys/kernel/config/usb_gadget/lamp
echo 0x1d6b > idVendor
echo 0x0104 > idProduct
mkdir strings/0x409
echo HL200-000001 > strings/0x409/serialnumber
echo Northlight > strings/0x409/manufacturer
echo HL-200 > strings/0x409/product
mkdir configs/c.1
for function in @FUNCTIONS@; do mkdir functions/$function; ln -s functions/$function configs/c.1; done
@MORE@
echo usbip-vudc.0 > UDC
usbipd --device --daemon --ipv4
# It goes to the background before it listens (at port 3240, state 0A).
until grep -q ':0CA8 00000000:0000 0A' /proc/net/tcp; do sleep 0.1; done
echo gadget ready
"""


def kernel_name():
    meta = subprocess.run(["apt-cache", "depends", "linux-image-amd64"], capture_output=True, text=True,
                          check=False).stdout
    found = re.search(r"Depends: (linux-image-\d\S+-amd64)", meta)
    if not found:
        raise images.CannotBuild("apt knows no linux-image-amd64; run apt-get update")
    return found.group(1)


def unpack(folder):
    """What is needed of the full kernel, which is 400 MB altogether."""
    kernel = os.path.join(folder, "full-kernel")
    if not os.path.exists(kernel):
        new = kernel + ".new"
        shutil.rmtree(new, ignore_errors=True)
        os.makedirs(new)
        package = images.package("linux-image-*[0-9]-amd64_*.deb", kernel_name)
        with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE) as content:
            subprocess.run(["tar", "-x", "-C", new, "--wildcards", *(f"./{part}" for part in PARTS)],
                           stdin=content.stdout, check=True)
        os.rename(new, kernel)
    return kernel


def modules_for(kernel, wanted):
    """Paths of the modules and of those that they need, in the order in which they are loaded."""
    known = {os.path.basename(path)[:-len(".ko")].replace("-", "_"): path
             for path in glob.glob(os.path.join(kernel, "lib", "modules", "**", "*.ko"), recursive=True)}
    order = {}

    def load(name):
        if name in order or name not in known:  # what is not known is built in
            return
        with open(known[name], "rb") as file:
            needed = re.search(rb"\0depends=([^\0]*)\0", file.read())
        for other in needed.group(1).decode().split(",") if needed else []:
            load(other.replace("-", "_"))
        order[name] = known[name]
    for name in wanted:
        load(name)
    return order


def build(gadget, folder):
    images.unpack(folder)
    kernel = unpack(folder)
    usbipd = "/usr/sbin/usbipd"
    if not os.path.exists(usbipd):
        raise images.CannotBuild("usbip is not installed")
    _, functions, names, more = GADGETS[gadget]
    modules = modules_for(kernel, ("virtio_pci", "virtio_net", "configfs", "usbip_vudc", *functions))
    archive = images.Archive()
    for path in ("bin", "dev", "proc", "sys", "run", "etc", "lib", "lib64", "lib/x86_64-linux-gnu"):
        archive.folder(path)
    archive.node("dev/console", 5, 1)
    for source, name in ((images.busybox(folder), "bin/busybox"), (usbipd, "bin/usbipd")):
        with open(source, "rb") as file:
            archive.file(name, file.read(), 0o755)
    for applet in ("sh", "init", "mount", "insmod", "ifconfig", "mkdir", "ln", "echo", "truncate", "grep", "sleep"):
        archive.link("bin/" + applet, "busybox")
    archive.link("init", "bin/busybox")
    linked = subprocess.run(["ldd", usbipd], capture_output=True, text=True, check=True).stdout
    for path in re.findall(r"(/\S+\.so\S*)", linked):
        place = "lib64" if "ld-linux" in path else "lib/x86_64-linux-gnu"
        with open(os.path.realpath(path), "rb") as file:
            archive.file(f"{place}/{os.path.basename(path)}", file.read(), 0o755)
    for name, path in modules.items():
        with open(path, "rb") as file:
            archive.file(f"lib/{name}.ko", file.read(), 0o644)
    script = (START.replace("@MODULES@", " ".join(modules)).replace("@FUNCTIONS@", names).replace("@MORE@", more))
    archive.file("etc/rc", script.encode(), 0o755)
    archive.file("etc/inittab", b"::sysinit:/etc/rc\n", 0o644)
    images.write(os.path.join(folder, f"{gadget}-gadget.cpio.gz"), gzip.compress(archive.finish(), 6, mtime=0))


def command(gadget, folder, port):
    kernel = glob.glob(os.path.join(folder, "full-kernel", "boot", "vmlinuz-*"))[0]
    return ["qemu-system-x86_64", "-M", "pc", "-m", "256", "-nodefaults", "-no-user-config", "-display", "none",
            "-accel", "tcg", "-kernel", kernel, "-initrd", os.path.join(folder, f"{gadget}-gadget.cpio.gz"),
            "-append", "console=ttyS0 panic=-1 mitigations=off nokaslr quiet loglevel=1",
            "-chardev", "stdio,id=line,signal=off", "-serial", "chardev:line", "-monitor", "none",
            "-netdev", f"user,id=net,restrict=on,hostfwd=tcp:127.0.0.1:{port}-10.0.2.15:3240",
            "-device", "virtio-net-pci,netdev=net,romfile="]
