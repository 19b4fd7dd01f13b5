package org.maillage.engine.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Which services reach which boxes of one walk. Where very many reach a box, all that reach the walk stand for
/// them: memory is bounded, and the others count nothing.
final class Reach implements Descent.Work {

    /// Of a box of 160 points: what is kept takes less than the points themselves.
    private static final int MOST_KEPT = 512;

    private final int[] service;
    private final int[] all;
    private final List<Boxful> boxes = new ArrayList<>();

    private record Boxful(int box, int[] places) {}

    Reach(Candidates around) {
        service = around.places();
        all = IntStream.range(0, service.length).toArray();
    }

    @Override
    public void on(int box, Candidates few) {
        boxes.add(new Boxful(box, few.count() > MOST_KEPT ? all : few.places()));
    }

    /// How many reach the walk.
    int services() {
        return service.length;
    }

    /// @param place of a service among those that reach the walk
    int service(int place) {
        return service[place];
    }

    interface EachBox {

        /// @param places of the services that reach it, among those that reach the walk
        void on(int box, int[] places);
    }

    void eachBox(EachBox each) {
        boxes.forEach(reached -> each.on(reached.box(), reached.places()));
    }
}
