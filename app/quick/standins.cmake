# cmake -DCORE=libQt6Core.so -DNM=nm -DREADELF=readelf -DSOURCE=standins.cpp -DLINKS=FOLDER
#     -DPROGRAM=FILE -P standins.cmake
#
# QtCore names libraries that checking a label never calls: for time zones, collation, event loops,
# regular expressions and compression. Loading them takes a third of the time of a check. In LINKS
# each of them gets a link to PROGRAM, and SOURCE defines what QtCore calls of them, which ends in
# the whole program (ADR 0037). A library of which QtCore takes data, C++ or a version of a function
# has no stand-in and is loaded.
cmake_minimum_required(VERSION 3.25)

# The symbols of a library that are of one of these kinds of nm, with their versions.
function(symbols_of file kinds variable)
    execute_process(COMMAND ${NM} -D -P ${file} OUTPUT_VARIABLE lines COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n ]+ [${kinds}][^\n]*" lines "${lines}")
    list(TRANSFORM lines REPLACE " .*$" "")
    set(${variable} ${lines} PARENT_SCOPE)
endfunction()

file(GET_RUNTIME_DEPENDENCIES LIBRARIES ${CORE} RESOLVED_DEPENDENCIES_VAR libraries)
execute_process(COMMAND ${READELF} -d ${CORE} OUTPUT_VARIABLE named COMMAND_ERROR_IS_FATAL ANY)
symbols_of(${CORE} U wanted)
file(REMOVE_RECURSE ${LINKS})
file(MAKE_DIRECTORY ${LINKS})
set(functions)
foreach(library IN LISTS libraries)
    get_filename_component(name ${library} NAME)
    string(FIND "${named}" "[${name}]" at)
    if(at EQUAL -1 OR NOT name MATCHES "^lib(icui18n|icuuc|glib-2[.]0|pcre2-16|zstd|b2)[.]so")
        continue()
    endif()
    symbols_of(${library} TWiBDRV offered)
    symbols_of(${library} T callable)
    list(TRANSFORM offered REPLACE "@.*$" "")
    set(taken)
    foreach(symbol IN LISTS wanted)
        string(REGEX REPLACE "@.*$" "" plain ${symbol})
        if(plain IN_LIST offered)
            list(APPEND taken ${symbol})
        endif()
    endforeach()
    set(others ${taken})
    list(REMOVE_ITEM others ${callable})
    if(NOT others AND NOT taken MATCHES "_Z")
        list(APPEND functions ${taken})
        file(CREATE_LINK ${PROGRAM} ${LINKS}/${name} SYMBOLIC)
    endif()
endforeach()

set(text "// Written by app/quick/standins.cmake.\nextern \"C\" {\n[[noreturn]] void assayStartWhole();\n")
list(SORT functions)
foreach(function IN LISTS functions)
    string(APPEND text "void ${function}() { assayStartWhole(); }\n")
endforeach()
file(WRITE ${SOURCE} "${text}}\n")
