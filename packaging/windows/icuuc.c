/* Stands in for Windows 10's own icuuc.dll, which Wine does not have. For tests; never shipped.
 *
 * Qt asks it for the encodings that it does not know itself. The answer here is always that this
 * one is not supported, which Qt takes well.
 */
#include <stdint.h>

#define EXPORT __declspec(dllexport)
#define NOT_SUPPORTED 16

static void *no_converter(int *error)
{
    if (error)
        *error = NOT_SUPPORTED;
    return 0;
}

/* Without a converter nobody calls these; they only have to be there. */
#define NEVER_CALLED(name) EXPORT void name(void) {}

EXPORT void *ucnv_open(const char *name, int *error) { (void)name; return no_converter(error); }
EXPORT const char *ucnv_getName(const void *converter, int *error)
{
    (void)converter;
    return no_converter(error);
}
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    (void)name;
    (void)standard;
    return no_converter(error);
}
EXPORT int32_t ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int32_t index) { (void)index; return 0; }
EXPORT int8_t ucnv_getMaxCharSize(const void *converter) { (void)converter; return 1; }
EXPORT int32_t ucnv_toUCountPending(const void *converter, int *error)
{
    (void)converter;
    (void)error;
    return 0;
}

NEVER_CALLED(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NEVER_CALLED(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NEVER_CALLED(ucnv_cbFromUWriteUChars)
NEVER_CALLED(ucnv_cbToUWriteUChars)
NEVER_CALLED(ucnv_close)
NEVER_CALLED(ucnv_fromUnicode)
NEVER_CALLED(ucnv_getFromUCallBack)
NEVER_CALLED(ucnv_getToUCallBack)
NEVER_CALLED(ucnv_reset)
NEVER_CALLED(ucnv_setFromUCallBack)
NEVER_CALLED(ucnv_setToUCallBack)
NEVER_CALLED(ucnv_toUnicode)
