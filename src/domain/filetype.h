// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

namespace fairlead {

/// What a file is by its content; `rules::fileTypeOf` finds it out. The codes are media types.
enum class FileType { Pdf, Png, Jpeg, Gif, Webp, Text, Docx, Xlsx, Pptx, Other };

template <> struct EnumCodes<FileType> {
    static constexpr std::array table{
        std::pair{FileType::Pdf, "application/pdf"},
        std::pair{FileType::Png, "image/png"},
        std::pair{FileType::Jpeg, "image/jpeg"},
        std::pair{FileType::Gif, "image/gif"},
        std::pair{FileType::Webp, "image/webp"},
        std::pair{FileType::Text, "text/plain"},
        std::pair{FileType::Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        std::pair{FileType::Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        std::pair{FileType::Pptx, "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
        std::pair{FileType::Other, "application/octet-stream"}};
};

/// A picture that the program can show by itself.
constexpr bool isPicture(FileType type)
{
    return type == FileType::Png || type == FileType::Jpeg || type == FileType::Gif || type == FileType::Webp;
}

} // namespace fairlead
