#include "assessment/signing/tokenmodule.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <dlfcn.h>
#include <map>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Token)
};

constexpr CK_ULONG mostSlots = 64;

struct Loaded
{
    const CK_FUNCTION_LIST *functions = nullptr;
    int users = 0;
    bool ours = false; ///< initialised here, so finalised here
};

std::mutex &loading()
{
    static std::mutex mutex;
    return mutex;
}

std::map<QString, Loaded> &loadedModules()
{
    static std::map<QString, Loaded> modules;
    return modules;
}

Error noModule(const QString &path, const QString &why, const QString &detail = {})
{
    return {.kind = Error::Kind::NotFound,
            .what = Text::tr("the token cannot be reached"),
            .where = path,
            .why = why,
            .advice = Text::tr("name the PKCS#11 library of the token's maker with module-path"),
            .detail = detail};
}

Result<const CK_FUNCTION_LIST *> functionsOf(const QString &path)
{
    if (path.isEmpty())
        return noModule({}, Text::tr("no PKCS#11 library is installed in a usual place"));
    if (!QFileInfo(path).isFile())
        return noModule(path, Text::tr("there is no such PKCS#11 library"));
    void *library = dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return noModule(path, Text::tr("it cannot be loaded as a library"),
                        QString::fromLocal8Bit(dlerror()));
    const auto list = reinterpret_cast<CK_C_GetFunctionList>(dlsym(library, "C_GetFunctionList"));
    CK_FUNCTION_LIST *functions = nullptr;
    if (!list || list(&functions) != CKR_OK || !functions || functions->version.major != 2)
        return noModule(path, Text::tr("it is no PKCS#11 library of version 2"));
    return functions;
}

template<std::size_t size>
QString padded(const unsigned char (&text)[size])
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text), qsizetype(size)).trimmed();
}

} // namespace

Result<TokenModule> TokenModule::open(const QString &path)
{
    const std::scoped_lock lock(loading());
    Loaded &module = loadedModules()[path];
    if (!module.functions) {
        const auto functions = functionsOf(path);
        if (!functions)
            return functions.error();
        module.functions = *functions;
    }
    if (module.users == 0) {
        CK_C_INITIALIZE_ARGS threads{};
        threads.flags = CKF_OS_LOCKING_OK;
        const CK_RV code = module.functions->C_Initialize(&threads);
        if (code != CKR_OK && code != CKR_CRYPTOKI_ALREADY_INITIALIZED)
            return noModule(path, Text::tr("it does not start (error %1)")
                                      .arg(QString::number(qulonglong(code), 16)));
        module.ours = code == CKR_OK;
    }
    ++module.users;
    return TokenModule(path, module.functions);
}

TokenModule::TokenModule(QString path, const CK_FUNCTION_LIST *functions)
    : m_path(std::move(path))
    , m_functions(functions)
{}

TokenModule::TokenModule(TokenModule &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_functions(std::exchange(other.m_functions, nullptr))
{}

TokenModule &TokenModule::operator=(TokenModule &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_functions, other.m_functions);
    return *this;
}

TokenModule::~TokenModule()
{
    if (!m_functions)
        return;
    const std::scoped_lock lock(loading());
    Loaded &module = loadedModules()[m_path];
    if (--module.users == 0 && module.ours)
        module.functions->C_Finalize(nullptr);
}

TokenInSlot tokenIn(const TokenModule &module, CK_SLOT_ID slot)
{
    CK_TOKEN_INFO info{};
    if (module->C_GetTokenInfo(slot, &info) != CKR_OK)
        return {.slot = slot, .label = {}, .serial = {}, .manufacturer = {}, .model = {}};
    return {.slot = slot,
            .label = padded(info.label),
            .serial = padded(info.serialNumber),
            .manufacturer = padded(info.manufacturerID),
            .model = padded(info.model),
            .flags = info.flags};
}

Result<QList<TokenInSlot>> tokensIn(const TokenModule &module)
{
    CK_ULONG count = mostSlots;
    CK_SLOT_ID present[mostSlots];
    const CK_RV code = module->C_GetSlotList(CK_TRUE, present, &count);
    if (code != CKR_OK)
        return tokenFailure(code, module.path());
    QList<TokenInSlot> tokens;
    for (CK_ULONG i = 0; i < std::min(count, mostSlots); ++i) {
        const TokenInSlot token = tokenIn(module, present[i]);
        if (token.flags & CKF_TOKEN_INITIALIZED)
            tokens.append(token);
    }
    return tokens;
}

Error tokenFailure(CK_RV code, const QString &where)
{
    Error error{.kind = Error::Kind::Crypto,
                .what = Text::tr("the signing key cannot be used"),
                .where = where,
                .why = {},
                .advice = {},
                .detail = u"PKCS#11 0x%1"_s.arg(QString::number(qulonglong(code), 16))};
    switch (code) {
    case CKR_DEVICE_REMOVED:
    case CKR_TOKEN_NOT_PRESENT:
    case CKR_SESSION_HANDLE_INVALID:
    case CKR_SESSION_CLOSED:
    case CKR_SLOT_ID_INVALID:
    case CKR_CRYPTOKI_NOT_INITIALIZED:
        error.kind = Error::Kind::Device;
        error.why = Text::tr("the token was removed");
        error.advice = Text::tr("put it back and begin again");
        break;
    case CKR_USER_NOT_LOGGED_IN:
        error.why = Text::tr("the token has ended the login");
        error.advice = Text::tr("begin again and give its PIN once more");
        break;
    case CKR_FUNCTION_CANCELED:
    case CKR_FUNCTION_REJECTED:
        error.why = Text::tr("the signature was refused at the token");
        error.advice = Text::tr("begin again and confirm it at the token");
        break;
    case CKR_KEY_FUNCTION_NOT_PERMITTED:
        error.why = Text::tr("the key on the token is not allowed to sign");
        error.advice = Text::tr("name a key for signatures with object= or id=");
        break;
    case CKR_MECHANISM_INVALID:
    case CKR_KEY_TYPE_INCONSISTENT:
        error.why = Text::tr("the token cannot make SHA-256 signatures with this key");
        error.advice = Text::tr("use another token or a key file");
        break;
    case CKR_DEVICE_MEMORY:
    case CKR_HOST_MEMORY:
    case CKR_SESSION_COUNT:
        error.why = Text::tr("the token is used by too many programs at once");
        error.advice = Text::tr("close the others and begin again");
        break;
    default:
        error.why =
            Text::tr("the token reports an error (%1)").arg(QString::number(qulonglong(code), 16));
        error.advice = Text::tr("pull it out, put it back and begin again");
    }
    return error;
}

} // namespace assessment::signing
