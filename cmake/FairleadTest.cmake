# SPDX-License-Identifier: GPL-3.0-or-later

# fairlead_test(NAME [GUI] LIBS lib…)
#
# Makes test_NAME of all sources below the current folder and registers each of its tests with ctest. GUI gives the tests a
# QApplication, always offscreen; the others have a QCoreApplication. A folder without sources yet makes nothing.
function(fairlead_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "" "LIBS")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    if(NOT sources)
        return()
    endif()
    set(main fairlead_test_main)
    set(precompiled TEST)
    if(arg_GUI)
        set(main fairlead_test_gui_main)
        list(APPEND precompiled WIDGETS)
    endif()
    add_executable(test_${name} ${sources})
    fairlead_precompile(test_${name} ${precompiled})
    set_target_properties(test_${name} PROPERTIES AUTOMOC ${arg_GUI})
    target_include_directories(test_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(test_${name} PRIVATE ${arg_LIBS} fairlead_resources ${main})
    gtest_discover_tests(test_${name} TEST_PREFIX "${name}." DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300)
endfunction()
