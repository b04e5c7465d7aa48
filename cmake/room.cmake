# room(NAME [EXACT] [WIDGETS] [MOC] SOURCES … [PUBLIC …] [PRIVATE …]): a folder of the product as a static library.
#   EXACT    also warns of every narrowing conversion: the rooms where money is counted
#   WIDGETS  compiles with Qt's widgets precompiled, else with what core includes most
#   MOC      the room has classes with signals
function(room name)
    cmake_parse_arguments(ARG "EXACT;WIDGETS;MOC" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} strict)
    if(ARG_EXACT)
        target_link_libraries(${name} PRIVATE exact)
    endif()
    if(ARG_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    if(ARG_WIDGETS)
        target_precompile_headers(${name} REUSE_FROM widget_headers)
    else()
        target_precompile_headers(${name} REUSE_FROM core_headers)
    endif()
endfunction()

# precompiled(NAME LIBRARIES … HEADERS …): headers compiled once for every target that reuses them.
function(precompiled name)
    cmake_parse_arguments(ARG "" "" "LIBRARIES;HEADERS" ${ARGN})
    set(source ${CMAKE_BINARY_DIR}/${name}.cpp)
    if(NOT EXISTS ${source})
        file(WRITE ${source} "")
    endif()
    add_library(${name} OBJECT ${source})
    target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES} strict)
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()
