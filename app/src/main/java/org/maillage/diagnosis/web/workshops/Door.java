package org.maillage.diagnosis.web.workshops;

/// How phones come in: an address to type, and the same to photograph.
///
/// @param site where one types the code, without "https://"
/// @param code in two halves, to be read aloud
/// @param modules the drawing of the QR code, as an SVG path
/// @param side of the drawing with its margin, in modules
public record Door(String site, String code, String address, String modules, int side) {}
