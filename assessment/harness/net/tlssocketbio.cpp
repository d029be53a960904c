#include "assessment/harness/net/tlssocketbio.h"

#include "assessment/signing/opensslptr.h"

#include <openssl/ssl.h>

#include <cerrno>

#include <sys/socket.h>

namespace assessment::harness {

namespace {

using signing::BioPtr;
using signing::ReleasedBy;
using MethodPtr = std::unique_ptr<BIO_METHOD, ReleasedBy<BIO_meth_free>>;

int socketOf(BIO *bio)
{
    return *static_cast<int *>(BIO_get_data(bio));
}

int finish(BIO *bio, ssize_t done, int retry)
{
    BIO_clear_retry_flags(bio);
    if (done < 0 && (errno == EAGAIN || errno == EINTR))
        BIO_set_flags(bio, retry | BIO_FLAGS_SHOULD_RETRY);
    return int(done);
}

int write(BIO *bio, const char *bytes, int size)
{
    return finish(bio, send(socketOf(bio), bytes, size_t(size), MSG_NOSIGNAL), BIO_FLAGS_WRITE);
}

int read(BIO *bio, char *bytes, int size)
{
    return finish(bio, recv(socketOf(bio), bytes, size_t(size), 0), BIO_FLAGS_READ);
}

long control(BIO *, int command, long, void *)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

int release(BIO *bio)
{
    delete static_cast<int *>(BIO_get_data(bio));
    return 1;
}

BIO_METHOD *method()
{
    static const MethodPtr made = [] {
        MethodPtr method(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "assay socket"));
        BIO_meth_set_write(method.get(), write);
        BIO_meth_set_read(method.get(), read);
        BIO_meth_set_ctrl(method.get(), control);
        BIO_meth_set_destroy(method.get(), release);
        return method;
    }();
    return made.get();
}

} // namespace

bool useSocket(SSL *tls, int fd)
{
    BioPtr bio(BIO_new(method()));
    if (!bio)
        return false;
    BIO_set_data(bio.get(), new int(fd));
    BIO_set_init(bio.get(), 1);
    BIO *both = bio.release();
    SSL_set_bio(tls, both, both); // it takes it
    return true;
}

} // namespace assessment::harness
