package org.maillage.base.files;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is not taken, named from the extension of a file, with what to send in its place.
final class OtherTypes {

    private static final Set<String> PROGRAMS = Set.of(
            "exe",
            "com",
            "bat",
            "cmd",
            "scr",
            "pif",
            "msi",
            "msp",
            "mst",
            "dll",
            "sys",
            "drv",
            "cpl",
            "ocx",
            "jar",
            "jnlp",
            "class",
            "js",
            "jse",
            "mjs",
            "vb",
            "vbs",
            "vbe",
            "ws",
            "wsf",
            "wsh",
            "wsc",
            "sct",
            "hta",
            "ps1",
            "psm1",
            "psd1",
            "sh",
            "bash",
            "zsh",
            "csh",
            "py",
            "pyc",
            "pyw",
            "rb",
            "php",
            "phtml",
            "php5",
            "phar",
            "asp",
            "aspx",
            "ashx",
            "jsp",
            "jspx",
            "cgi",
            "lnk",
            "url",
            "scf",
            "reg",
            "inf",
            "chm",
            "hlp",
            "iso",
            "img",
            "vhd",
            "vhdx",
            "apk",
            "deb",
            "rpm",
            "dmg",
            "pkg",
            "appx",
            "msix",
            "appimage",
            "elf",
            "so",
            "dylib",
            "bin",
            "run",
            "gadget",
            "msc",
            "xll",
            "wll",
            "swf",
            "desktop",
            "xbap",
            "library-ms",
            "settingcontent-ms");
    private static final Set<String> WEB =
            Set.of("html", "htm", "xhtml", "xht", "mht", "mhtml", "shtml", "xml", "xsl", "xslt");
    private static final Set<String> MACROS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppam", "ppsm", "sldm");

    private static final String NO_CURE = "Si c’est un document à partager, enregistrez-le en PDF et envoyez celui-ci.";
    private static final String UNPACK =
            "Ouvrez-la et envoyez les fichiers qu’elle contient\u00a0: vous pouvez en choisir plusieurs à la fois.";
    private static final String SAVE_AGAIN =
            "Enregistrez-le dans un format récent (.docx, .xlsx, .pptx) ou OpenDocument (.odt, .ods, .odp), puis envoyez-le à nouveau.";

    /// @param cure what to do instead
    private record Other(Set<String> extensions, String what, String cure) {}

    private static final List<Other> KNOWN = List.of(
            new Other(PROGRAMS, "un programme ou un script, qui s’exécuterait chez qui l’ouvre", NO_CURE),
            new Other(WEB, "une page web", NO_CURE),
            new Other(
                    Set.of("svg", "svgz"),
                    "un dessin SVG, qui peut contenir un script",
                    "Enregistrez-le en PNG ou en PDF, puis envoyez celui-ci."),
            new Other(
                    MACROS,
                    "un fichier d’Office avec des macros",
                    "Enregistrez-le sans macros (.docx, .xlsx, .pptx), puis envoyez-le à nouveau."),
            new Other(
                    Set.of("zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst", "cab", "arj", "lzh", "ace", "z"),
                    "une archive, dont le contenu ne se voit pas",
                    UNPACK),
            new Other(
                    Set.of("doc", "dot", "xls", "xlt", "ppt", "pot", "pps"),
                    "un fichier à l’ancien format d’Office",
                    SAVE_AGAIN),
            new Other(
                    Set.of("eml", "msg", "mbox", "pst"),
                    "un message, qui peut cacher des pièces jointes",
                    "Imprimez-le en PDF, et envoyez ses pièces jointes à part."),
            new Other(
                    Set.of("heic", "heif", "tif", "tiff", "bmp", "psd"),
                    "une image que tous les ordinateurs n’ouvrent pas",
                    "Enregistrez-la en JPEG ou en PNG, puis envoyez celle-ci."));

    private OtherTypes() {}

    static boolean isProgram(String lowerCase) {
        return PROGRAMS.contains(lowerCase) || WEB.contains(lowerCase) || MACROS.contains(lowerCase);
    }

    static FileRefusal refusalOf(String extension) {
        return KNOWN.stream()
                .filter(other -> other.extensions().contains(extension))
                .findFirst()
                .map(other -> FileRefusal.notTaken(other.what(), other.cure()))
                .orElseGet(
                        () -> FileRefusal.notTaken("d’un type inconnu (.%s)".formatted(shortened(extension)), NO_CURE));
    }

    private static String shortened(String extension) {
        return extension.length() > 12 ? extension.substring(0, 12) + "…" : extension;
    }

    private static final Map<String, String> FOUND = Map.ofEntries(
            Map.entry("text/html", "une page web"),
            Map.entry("application/xhtml+xml", "une page web"),
            Map.entry("image/svg+xml", "un dessin SVG"),
            Map.entry("application/xml", "un document XML"),
            Map.entry("application/x-msdownload", "un programme Windows"),
            Map.entry("application/x-dosexec", "un programme Windows"),
            Map.entry("application/x-elf", "un programme"),
            Map.entry("application/x-executable", "un programme"),
            Map.entry("application/x-sharedlib", "un programme"),
            Map.entry("application/java-vm", "un programme Java"),
            Map.entry("application/x-sh", "un script"),
            Map.entry("application/x-bat", "un script"),
            Map.entry("text/x-php", "un script"),
            Map.entry("text/x-python", "un script"),
            Map.entry("text/x-perl", "un script"),
            Map.entry("application/zip", "une archive"),
            Map.entry("application/x-7z-compressed", "une archive"),
            Map.entry("application/x-rar-compressed", "une archive"),
            Map.entry("application/gzip", "une archive"),
            Map.entry(
                    "application/x-tika-msoffice",
                    "un fichier à l’ancien format d’Office ou protégé par un mot de passe"),
            Map.entry("message/rfc822", "un message"),
            Map.entry("text/plain", "un texte"));

    /// "une page web", from the media type that its bytes have.
    static String foundWords(String mediaType) {
        return FileFamily.findByMediaType(mediaType)
                .map(FileFamily::words)
                .orElse(FOUND.getOrDefault(mediaType, "autre chose"));
    }
}
