# SPDX-License-Identifier: GPL-3.0-or-later

# fairlead_precompile(TARGET [WIDGETS] [TEST])
#
# Compiles what nearly every file of the target includes once. Files still name all that they use: the preset "dev" builds
# without precompiled headers, so that a missing include is seen there.
function(fairlead_precompile target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS;TEST" "" "")
    set(headers <algorithm> <functional> <memory> <optional> <vector>
        <QDate> <QHash> <QJsonArray> <QJsonObject> <QObject> <QString> <QStringList>)
    if(arg_WIDGETS)
        list(APPEND headers <QtWidgets>)
    endif()
    if(arg_TEST)
        list(APPEND headers <gtest/gtest.h>)
    endif()
    target_precompile_headers(${target} PRIVATE ${headers})
endfunction()

# fairlead_layer(NAME [AUTOMOC] [PUBLIC lib…] [PRIVATE lib…])
#
# Makes the library fairlead_NAME of all sources below the current folder but main.cpp. Files are found by globbing, so
# that several people can add files without touching the same CMakeLists.txt. A layer that has no sources yet becomes an
# interface library.
function(fairlead_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "AUTOMOC" "" "PUBLIC;PRIVATE")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    list(REMOVE_ITEM sources "${CMAKE_CURRENT_SOURCE_DIR}/main.cpp")

    if(NOT sources)
        add_library(fairlead_${name} INTERFACE)
        target_link_libraries(fairlead_${name} INTERFACE fairlead_options ${arg_PUBLIC})
        return()
    endif()
    add_library(fairlead_${name} STATIC ${sources} ${headers})
    target_link_libraries(fairlead_${name} PUBLIC fairlead_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    # Text is u"…"_s, QStringLiteral or tr(): a plain literal would be read in whatever encoding the compiler took it for.
    target_compile_definitions(fairlead_${name} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII)
    if(arg_AUTOMOC)
        set_target_properties(fairlead_${name} PROPERTIES AUTOMOC ON)
        fairlead_precompile(fairlead_${name} WIDGETS)
    else()
        fairlead_precompile(fairlead_${name})
    endif()
endfunction()

# fairlead_program(NAME LIBS lib…): the executable NAME of the current folder's main.cpp.
function(fairlead_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBS")
    add_executable(${name} main.cpp)
    target_link_libraries(${name} PRIVATE ${arg_LIBS} fairlead_resources)
    target_compile_definitions(${name} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII)
endfunction()
