// A PKCS#11 library that is SoftHSM until the environment says otherwise: what happens to real
// tokens, and SoftHSM cannot show. ASSAY_TEST_TOKEN is "removed" (signing finds no token), "low",
// "final" or "locked" (what a token says of its PIN), "pin-locked" (logging in), "no-signing" (what
// it says its keys are for).

#include <p11-kit/pkcs11.h>

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>

namespace {

CK_FUNCTION_LIST *real = nullptr;
CK_FUNCTION_LIST ours;

bool now(const char *what)
{
    const char *told = std::getenv("ASSAY_TEST_TOKEN");
    return told && std::strcmp(told, what) == 0;
}

CK_RV sign(CK_SESSION_HANDLE session, CK_BYTE *data, CK_ULONG size, CK_BYTE *signature,
           CK_ULONG *length)
{
    if (now("removed"))
        return CKR_DEVICE_REMOVED;
    return real->C_Sign(session, data, size, signature, length);
}

CK_RV beginSigning(CK_SESSION_HANDLE session, CK_MECHANISM *mechanism, CK_OBJECT_HANDLE key)
{
    return now("removed") ? CKR_TOKEN_NOT_PRESENT : real->C_SignInit(session, mechanism, key);
}

CK_RV attributes(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE *wanted,
                 CK_ULONG count)
{
    const CK_RV code = real->C_GetAttributeValue(session, object, wanted, count);
    if (now("no-signing") && count == 1 && wanted->type == CKA_SIGN && wanted->pValue)
        *static_cast<CK_BBOOL *>(wanted->pValue) = CK_FALSE;
    return code;
}

CK_RV tokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO *info)
{
    const CK_RV code = real->C_GetTokenInfo(slot, info);
    if (now("low"))
        info->flags |= CKF_USER_PIN_COUNT_LOW;
    if (now("final"))
        info->flags |= CKF_USER_PIN_COUNT_LOW | CKF_USER_PIN_FINAL_TRY;
    if (now("locked"))
        info->flags |= CKF_USER_PIN_LOCKED;
    return code;
}

CK_RV logIn(CK_SESSION_HANDLE session, CK_USER_TYPE user, CK_UTF8CHAR *pin, CK_ULONG size)
{
    return now("pin-locked") ? CKR_PIN_LOCKED : real->C_Login(session, user, pin, size);
}

} // namespace

extern "C" CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list)
{
    if (!real) {
        void *library = dlopen("/usr/lib/softhsm/libsofthsm2.so", RTLD_NOW | RTLD_LOCAL);
        const auto get =
            library ? reinterpret_cast<CK_C_GetFunctionList>(dlsym(library, "C_GetFunctionList"))
                    : nullptr;
        if (!get || get(&real) != CKR_OK)
            return CKR_GENERAL_ERROR;
        ours = *real;
        ours.C_Sign = sign;
        ours.C_SignInit = beginSigning;
        ours.C_GetAttributeValue = attributes;
        ours.C_GetTokenInfo = tokenInfo;
        ours.C_Login = logIn;
    }
    *list = &ours;
    return CKR_OK;
}
