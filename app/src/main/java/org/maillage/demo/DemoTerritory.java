package org.maillage.demo;

import java.util.List;

/// `territoire.yaml`: schematic outlines of quartiers, and the IRIS as points.
record DemoTerritory(List<DemoOutline> outlines, List<DemoIris> iris) {

    static final String FILE = "territoire.yaml";

    /// @param points longitude and latitude in degrees; the last one joins the first
    record DemoOutline(String area, List<List<Double>> points) {}

    /// @param at longitude and latitude in degrees
    record DemoIris(String code, String name, String quartier, List<Double> at) {}
}
