# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings of every target of ours, as the interface target fairlead_options.

add_library(fairlead_options INTERFACE)
target_include_directories(fairlead_options INTERFACE "${PROJECT_SOURCE_DIR}/src")
target_compile_definitions(fairlead_options INTERFACE
    QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    FAIRLEAD_VERSION="${PROJECT_VERSION}")
# -Wconversion is left out: Qt's sizes are 64 bit and its row numbers int, so that it would speak in every model.
target_compile_options(fairlead_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wfloat-conversion
    $<$<BOOL:${FAIRLEAD_WERROR}>:-Werror>)

if(FAIRLEAD_SANITIZE)
    target_compile_options(fairlead_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
        # GCC 12 sees uninitialized members behind the sanitizers' checks where there are none (std::optional).
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(fairlead_options INTERFACE -fsanitize=address,undefined)
endif()
