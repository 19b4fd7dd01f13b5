package org.maillage.engine.osm;

import com.google.protobuf.ByteString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openstreetmap.osmosis.osmbinary.Osmformat.HeaderBlock;
import org.openstreetmap.osmosis.osmbinary.Osmformat.Node;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveBlock;
import org.openstreetmap.osmosis.osmbinary.Osmformat.PrimitiveGroup;
import org.openstreetmap.osmosis.osmbinary.Osmformat.StringTable;
import org.openstreetmap.osmosis.osmbinary.Osmformat.Way;
import org.openstreetmap.osmosis.osmbinary.file.BlockOutputStream;
import org.openstreetmap.osmosis.osmbinary.file.FileBlock;

/// Draws a `.osm.pbf`: a straight street of some footways, each in a block of its own.
final class Pbf {

    private static final String[] WORDS = {"", "highway", "footway"};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    static byte[] street(int ways) throws IOException {
        Pbf street = new Pbf().header().nodes(ways + 1);
        for (int way = 1; way <= ways; way++) {
            street.way(way);
        }
        return street.bytes();
    }

    Pbf header() throws IOException {
        var header =
                HeaderBlock.newBuilder().addRequiredFeatures("OsmSchema-V0.6").addRequiredFeatures("DenseNodes");
        return block("OSMHeader", header.build().toByteString());
    }

    /// Nodes 1, 2, ... a hundred metres apart.
    Pbf nodes(int count) throws IOException {
        var nodes = PrimitiveGroup.newBuilder();
        for (int node = 1; node <= count; node++) {
            nodes.addNodes(Node.newBuilder()
                    .setId(node)
                    .setLat(474_700_000 + 9_000 * node)
                    .setLon(-5_500_000));
        }
        return group(nodes);
    }

    /// A footway from the node of its number to the next.
    Pbf way(int number) throws IOException {
        return group(PrimitiveGroup.newBuilder()
                .addWays(Way.newBuilder()
                        .setId(number)
                        .addKeys(1)
                        .addVals(2)
                        .addRefs(number)
                        .addRefs(1)));
    }

    private Pbf group(PrimitiveGroup.Builder group) throws IOException {
        var words = StringTable.newBuilder();
        for (String word : WORDS) {
            words.addS(ByteString.copyFromUtf8(word));
        }
        var block = PrimitiveBlock.newBuilder().setStringtable(words).addPrimitivegroup(group);
        return block("OSMData", block.build().toByteString());
    }

    private Pbf block(String type, ByteString content) throws IOException {
        new BlockOutputStream(file).write(FileBlock.newInstance(type, content, null));
        return this;
    }

    byte[] bytes() {
        return file.toByteArray();
    }
}
