/* The packed program at the end of this very file. */
#ifndef IMAGE_H
#define IMAGE_H

#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

/* Written into a folder when all else is there: the size and name of every file. */
#define LIST ".files"

struct image {
    int file;          /* open for reading */
    uint64_t offset;   /* where the squashfs image begins */
    uint64_t size;     /* of the image, in bytes */
    uint64_t unpacked; /* bytes that its files take */
    uint32_t checksum; /* CRC-32 of the image */
    char id[64];       /* version and digest; good for a file's name */
};

/* The number of a signal that came while unpacking, or 0. */
extern volatile sig_atomic_t asked_to_end;

/* Open the file at PATH and find its image. False when it is not the whole file. */
bool image_find(struct image *image, const char *path);

/* Whether the image is what was built; reads all of it. */
bool image_is_sound(const struct image *image);

/* Unpack into FOLDER, an open and empty folder, with a LIST at the end if WITH_LIST.
   0 or an errno: EBADMSG for an image that cannot be read, EINTR when asked to end. */
int image_unpack(const struct image *image, int folder, bool with_list);

/* Whether FOLDER has all that its LIST names, in full size. */
bool folder_is_whole(int folder);

#endif
