/* Where the program is unpacked to. */
#ifndef FOLDERS_H
#define FOLDERS_H

#include <limits.h>
#include <stdbool.h>

#include "image.h"

/* A folder with the whole program. It is not removed as long as LOCK is open, here or in the
   program that is run from it. */
struct place {
    char path[PATH_MAX];
    int lock;
};

/* Why there is no place: one line for each folder that was tried. */
struct reasons {
    char text[4096];
    bool is_damaged; /* it is the image, not the folders */
};

/* The folder in the user's cache; unpacked there if it is not, once. Older versions' folders that
   nobody uses are removed. */
bool place_in_cache(const struct image *image, struct place *place, struct reasons *reasons);

/* A folder of its own that is removed when the program has ended, however it ended. */
bool temporary_place(const struct image *image, struct place *place, struct reasons *reasons);

/* Remove all folders in the user's cache that nobody uses. The number of those that are in use,
   or -1 where there is no cache. PATH (PATH_MAX bytes) tells where it is. */
int empty_cache(char *path);

/* Remove a folder and all in it. */
void remove_tree(const char *path);

#endif
