/* Stands in for Wine's mscms.dll, which lacks a function that Qt calls at its start. For tests;
 * never shipped.
 *
 * The screen has no colour profile: that is a usual answer, and Qt goes on without one.
 */
#define EXPORT __declspec(dllexport)

EXPORT void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned mode)
{
    (void)profile;
    (void)access;
    (void)share;
    (void)mode;
    return 0;
}

EXPORT int CloseColorProfile(void *profile) { (void)profile; return 1; }

EXPORT int GetColorProfileFromHandle(void *profile, void *buffer, unsigned *size)
{
    (void)profile;
    (void)buffer;
    if (size)
        *size = 0;
    return 0;
}

EXPORT void *WcsCreateIccProfile(void *profile, unsigned options)
{
    (void)profile;
    (void)options;
    return 0;
}
