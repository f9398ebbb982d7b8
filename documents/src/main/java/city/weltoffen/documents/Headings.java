package city.weltoffen.documents;

import java.util.ArrayList;
import java.util.List;

/** The headings of a document that its contents list, and the anchors by which they are found. */
record Headings(List<Entry> all) {

    private static final int DEEPEST = 2;

    record Entry(String text, int level, String anchor) {}

    static Headings of(Document document) {
        List<Entry> entries = new ArrayList<>();
        int index = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                String anchor = anchor(index++);
                if (heading.level() <= DEEPEST) {
                    entries.add(new Entry(heading.text(), heading.level(), anchor));
                }
            }
        }
        return new Headings(List.copyOf(entries));
    }

    /** @param index of a heading among all of the document */
    static String anchor(int index) {
        return "section" + index;
    }
}
