package org.maillage.base.files;

import static org.maillage.base.files.GoodFiles.bytes;
import static org.maillage.base.files.GoodFiles.joined;
import static org.maillage.base.files.GoodFiles.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What somebody who means harm sends: names that mislead, programs under the name of documents, documents that hide
/// programs, files that are two at once.
public final class HostileFiles {

    /// @param means what it would do
    public record Hostile(String means, String name, byte[] content) {}

    private static final byte[] PDF = GoodFiles.of(FileFamily.PDF);
    private static final byte[] JAR =
            new Packed().with("META-INF/MANIFEST.MF", "Main-Class: X").bytes();

    private static final List<FileFamily> PACKED =
            Arrays.stream(FileFamily.values()).filter(FileFamily::isPacked).toList();

    private HostileFiles() {}

    public static List<Hostile> all() {
        return Stream.of(names(), types(), disguises(), offices(), pdfs(), pictures(), texts(), sizes())
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<Hostile> names() {
        Stream<String> invisible = IntStream.of(
                        0, 1, 7, 9, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0xAD, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E,
                        0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068,
                        0x2069, 0xFEFF, 0xFFF9, 0xE0001, 0xE000, 0xFFFF)
                .mapToObj(Character::toString)
                .flatMap(one -> Stream.of("facture" + one + "fdp.pdf", one + "facture.pdf"));
        Stream<String> forbidden = "/\\<>:\"|?*"
                .chars()
                .mapToObj(Character::toString)
                .flatMap(one -> Stream.of("a" + one + "b.pdf", one + "b.pdf", ".." + one + ".." + one + "b.pdf"));
        Stream<String> lookalikes = "\uFF0E\uFF0F\uFF3C\u2024\u2025\uFF1A\uFF1F\uFF0A\uFF1C\uFF1E\uFF5C\uFF02"
                .chars()
                .mapToObj(Character::toString)
                .map(one -> "facture" + one + "exe.pdf");
        Stream<String> reserved = Stream.of(
                        "CON",
                        "prn",
                        "Aux",
                        "NUL",
                        "CLOCK$",
                        "CONIN$",
                        "CONOUT$",
                        "COM1",
                        "com2",
                        "COM3",
                        "COM9",
                        "COM0",
                        "LPT1",
                        "lpt2",
                        "LPT3",
                        "LPT9",
                        "COM\u00b9",
                        "LPT\u00b3")
                .flatMap(one -> Stream.of(one + ".pdf", one + ".compte rendu.pdf", one + " .pdf"));
        Stream<String> edges = Stream.of(
                "facture.pdf.",
                "facture.pdf ",
                "facture.pdf...",
                ".pdf",
                ".facture.pdf",
                " facture.pdf",
                "facture.pdf\u00a0",
                "..",
                ".",
                "   ",
                "facture",
                "facture.",
                "pdf");
        Stream<String> longs = Stream.of(201, 300, 1_000).map(length -> "a".repeat(length - 4) + ".pdf");
        return Stream.of(invisible, forbidden, lookalikes, reserved, edges, longs)
                .flatMap(some -> some)
                .map(name -> new Hostile("nom trompeur", name, PDF));
    }

    private static final List<String> RUNS = List.of(
            "exe",
            "com",
            "bat",
            "cmd",
            "scr",
            "pif",
            "msi",
            "dll",
            "cpl",
            "jar",
            "jnlp",
            "js",
            "jse",
            "vbs",
            "vbe",
            "wsf",
            "hta",
            "ps1",
            "sh",
            "py",
            "php",
            "phtml",
            "asp",
            "aspx",
            "jsp",
            "lnk",
            "url",
            "scf",
            "reg",
            "chm",
            "iso",
            "img",
            "vhd",
            "apk",
            "deb",
            "dmg",
            "appimage",
            "xll",
            "swf",
            "html",
            "htm",
            "xhtml",
            "mht",
            "xml",
            "docm",
            "xlsm",
            "pptm",
            "xlam",
            "xlsb",
            "dotm");

    private static Stream<Hostile> types() {
        Stream<String> others = Stream.of(
                "svg",
                "svgz",
                "zip",
                "7z",
                "rar",
                "tar",
                "gz",
                "cab",
                "doc",
                "xls",
                "ppt",
                "eml",
                "msg",
                "heic",
                "tiff",
                "qqc",
                "pdf2",
                "PDF\u0131",
                "p\u0501f");
        return Stream.of(
                        RUNS.stream().map(extension -> "facture." + extension),
                        RUNS.stream().map(extension -> "facture.pdf." + extension.toUpperCase(java.util.Locale.ROOT)),
                        RUNS.stream().map(extension -> "facture." + extension + ".pdf"),
                        Stream.of("exe", "js", "hta").map(extension -> "facture." + extension + "      .pdf"),
                        others.map(extension -> "facture." + extension))
                .flatMap(some -> some)
                .map(name -> new Hostile("type qui s’exécute ou inconnu", name, PDF));
    }

    private static Map<String, byte[]> programs() {
        var programs = new LinkedHashMap<String, byte[]>();
        programs.put("programme Windows", bytes("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0"));
        programs.put("programme Linux", bytes("\u007fELF\2\1\1\0\0\0\0\0\0\0\0\0"));
        programs.put("programme Java", bytes("\u00ca\u00fe\u00ba\u00be\0\0\0\64\0\17"));
        programs.put("archive Java", JAR);
        programs.put("script", text("#!/bin/sh\nrm -rf ~\n"));
        programs.put("lot", text("@echo off\r\ndel /s *\r\n"));
        programs.put("php", text("<?php system($_GET['c']); ?>"));
        programs.put("page", text("<!DOCTYPE html><html><script>alert(1)</script></html>"));
        programs.put("bout de page", text("\n\n  <script src=//mal.example></script>"));
        programs.put(
                "page en UTF-16",
                "\ufeff<html><script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        programs.put("dessin", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        programs.put("dessin déclaré", text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        programs.put("XML", text("<?xml version=\"1.0\"?><a/>"));
        programs.put("rar", bytes("Rar!\u001a\7\0\u00cf\u0090s\0\0\r\0\0\0"));
        programs.put("7z", bytes("7z\u00bc\u00af\u0027\u001c\0\4\0\0\0\0"));
        programs.put("gzip", bytes("\u001f\u008b\b\0\0\0\0\0\0\3"));
        programs.put("ancien Office", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(64)));
        programs.put("raccourci", bytes("L\0\0\0\1\24\2\0\0\0\0\0\u00c0\0\0\0\0\0\0F"));
        programs.put("cabinet", bytes("MSCF\0\0\0\0"));
        programs.put("octets quelconques", bytes("\1\2\3\4\5\6\u00ff\u00fe\0\0"));
        return programs;
    }

    private static Stream<Hostile> disguises() {
        return Arrays.stream(FileFamily.values())
                .flatMap(family -> programs().entrySet().stream()
                        .map(program -> new Hostile(program.getKey() + " déguisé", named(family), program.getValue())));
    }

    private static Stream<Hostile> offices() {
        Map<String, String> openXml = Map.of(
                "word/vbaProject.bin",
                "macro",
                "xl/macrosheets/sheet1.xml",
                "<x/>",
                "word/activeX/activeX1.xml",
                "<x/>",
                "word/embeddings/oleObject1.bin",
                "objet",
                "word/_rels/settings.xml.rels",
                "<Relationship Type=\"http://x/attachedTemplate\" Target=\"https://mal.example/t.dotm\" TargetMode=\"External\"/>");
        Map<String, String> openDocument = Map.of(
                "Basic/Standard/Module1.xml", "<x/>", "Scripts/python/x.py", "print", "Scripts/javascript/x.js", "x");
        Map<String, String> anywhere = new LinkedHashMap<>();
        anywhere.put("media/a.exe", "MZ");
        anywhere.put("media/a.png", "MZ\u0090\0 programme sous un autre nom");
        anywhere.put("media/b.png", "\u007fELF");
        anywhere.put("media/a.js", "alert(1)");
        anywhere.put("media/a.html", "<html>");
        anywhere.put("media/a.jar", "x");
        anywhere.put("media/a.jpg", "PK\3\4 archive sous un autre nom");
        anywhere.put("media/b.jpg", "Rar!");
        anywhere.put("../../x.xml", "<x/>");
        anywhere.put("C:\\x.xml", "<x/>");
        anywhere.put("a.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        return PACKED.stream()
                .flatMap(family -> Stream.of(
                                family.ordinal() <= FileFamily.ODG.ordinal() ? openDocument : openXml, anywhere)
                        .flatMap(parts -> parts.entrySet().stream())
                        .map(part -> new Hostile(
                                "document qui cache " + part.getKey(),
                                named(family),
                                Packed.of(family)
                                        .with(part.getKey(), part.getValue())
                                        .bytes()))
                        .collect(java.util.stream.Collectors.collectingAndThen(
                                java.util.stream.Collectors.toList(),
                                some -> Stream.concat(some.stream(), others(family)))));
    }

    private static Stream<Hostile> others(FileFamily family) {
        byte[] good = Packed.of(family).bytes();
        FileFamily another = PACKED.get((family.ordinal() + 1) % PACKED.size());
        return Stream.of(
                new Hostile("document coupé", named(family), Arrays.copyOf(good, good.length - 30)),
                new Hostile(
                        "bombe",
                        named(family),
                        Packed.of(family).with("big.xml", new byte[40 << 20]).bytes()),
                new Hostile("autre document", named(family), Packed.of(another).bytes()),
                new Hostile(
                        "archive quelconque",
                        named(family),
                        new Packed().with("a.txt", "a").bytes()),
                new Hostile(
                        "macros sous un nom sans macros",
                        named(family),
                        Packed.openXml("application/vnd.ms-word.document.macroEnabled.main+xml")
                                .bytes()));
    }

    private static Stream<Hostile> pdfs() {
        return Stream.of(
                        "<</S /JavaScript /JS (app.alert(1))>>",
                        "<</S /J#61vaScript>>",
                        "<</S /#4a#61vaScript>>",
                        "<</S /#4A#41#56#41>> /J#61v#61Script",
                        "<</S /Launch /F (cmd.exe)>>",
                        "<</S /L#61unch>>",
                        "<</S /RichMedia>>",
                        "<</Names [(x) <</JavaScript 3 0 R>>]>>")
                .map(active ->
                        new Hostile("PDF actif", "a.pdf", text("%PDF-1.7\n1 0 obj " + active + " endobj\n%%EOF\n")))
                .flatMap(one -> Stream.of(
                        one,
                        new Hostile(
                                "PDF actif, loin",
                                "a.pdf",
                                text("%PDF-1.7\n" + " ".repeat(262_120)
                                        + new String(one.content(), java.nio.charset.StandardCharsets.UTF_8)))))
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toList(),
                        some -> Stream.concat(
                                some.stream(),
                                Stream.of(
                                        new Hostile("PDF précédé d’autre chose", "a.pdf", joined(text("x\n"), PDF)),
                                        new Hostile("PDF précédé d’une page", "a.pdf", joined(text("<html>\n"), PDF)),
                                        new Hostile("PDF sans fin", "a.pdf", text("%PDF-1.7\n1 0 obj")),
                                        new Hostile("PDF suivi d’une archive", "a.pdf", joined(PDF, JAR))))));
    }

    private static Stream<Hostile> pictures() {
        return Stream.of(FileFamily.PNG, FileFamily.GIF, FileFamily.JPEG, FileFamily.WEBP)
                .flatMap(family -> {
                    byte[] good = GoodFiles.of(family);
                    String name = named(family);
                    return Stream.of(
                                    new Hostile("image et archive (GIFAR)", name, joined(good, JAR)),
                                    new Hostile("image coupée", name, Arrays.copyOf(good, good.length / 2)),
                                    new Hostile(
                                            "image suivie d’un script",
                                            name,
                                            joined(good, text("<script>alert(1)</script>"))),
                                    new Hostile("image suivie d’un programme", name, joined(good, bytes("MZ\u0090\0"))))
                            // Phones write more after a JPEG; it is never read as anything else.
                            .filter(one ->
                                    family != FileFamily.JPEG || !one.means().startsWith("image suivie"));
                });
    }

    private static Stream<Hostile> texts() {
        Stream<Hostile> web = Stream.of(
                        "Bonjour <script>alert(1)</script>",
                        "a;<iframe src=x>",
                        "< html >",
                        "x <% code %>",
                        "x <?php y",
                        "<object data=x>",
                        "a;b\n<svg onload=x>")
                .flatMap(text -> Stream.of(
                        new Hostile("code dans un texte", "a.txt", text(text)),
                        new Hostile("code dans un tableau", "a.csv", text(text))));
        Stream<Hostile> cells = Stream.of(
                        "=cmd|' /C calc'!A0", "+cmd|'x'!A0", "@powershell(x)", "-mshta|x", "=DDE(\"cmd\")")
                .map(cell -> new Hostile("commande dans un tableau", "a.csv", text("nom;places\n" + cell + ";1\n")));
        Stream<Hostile> rich = Stream.of(
                        "{\\object\\objemb{\\*\\objdata 0105}}",
                        "{\\objupdate x}",
                        "{\\*\\template https://mal.example/x.dotm}")
                .map(object -> new Hostile("objet dans un RTF", "a.rtf", text("{\\rtf1 " + object + "}")));
        Stream<Hostile> calendars = Stream.of(
                        "ATTACH;ENCODING=BASE64;VALUE=BINARY:TVqQ", "ATTACH;ENCODING=BAS\r\n E64:TVqQ", "X:<script>")
                .map(line -> new Hostile(
                        "fichier dans un agenda",
                        "a.ics",
                        text("BEGIN:VCALENDAR\r\n" + line + "\r\nEND:VCALENDAR\r\n")));
        Stream<Hostile> binary = Stream.of("a.txt", "a.csv")
                .map(name -> new Hostile("octets dans un texte", name, bytes("a".repeat(9_000) + "\0\1MZ")));
        return Stream.of(web, cells, rich, calendars, binary).flatMap(some -> some);
    }

    private static Stream<Hostile> sizes() {
        byte[] heavy = joined(PDF, new byte[(int) FileReception.MAX_BYTES]);
        return Stream.concat(
                Arrays.stream(FileFamily.values())
                        .map(family -> new Hostile("fichier vide", named(family), new byte[0])),
                Stream.of(
                        new Hostile("fichier trop lourd", "a.pdf", heavy),
                        new Hostile("texte trop lourd", "a.txt", heavy)));
    }

    private static String named(FileFamily family) {
        return "Compte rendu." + family.extensions().getFirst();
    }
}
