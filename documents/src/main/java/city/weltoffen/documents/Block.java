package city.weltoffen.documents;

import java.util.List;
import java.util.stream.Stream;

/** One part of a document. */
public sealed interface Block {

    /**
     * Begins a section.
     *
     * @param level 1 for the sections of the document, to 3
     */
    record Heading(String text, int level) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("no level of headings: " + level);
            }
        }

        public Heading(String text) {
            this(text, 1);
        }
    }

    /** The headings of the first two levels with their pages, below a title of its own. */
    record Contents(String title) implements Block {}

    /** Figures as a picture; whoever cannot see it reads its description. */
    record Figure(Chart chart) implements Block {}

    /** Running text; its line breaks stay. */
    record Paragraph(String text) implements Block {}

    /** Labels with their values. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A label with its value. */
    record Fact(String label, String value) {}

    /** Rows of equal length below their headings. */
    record Table(List<String> columns, List<List<String>> rows) implements Block {
        public Table {
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("each row has one cell for each of the columns " + columns);
            }
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** The headings and the rows below them. */
        List<List<String>> allRows() {
            return Stream.concat(Stream.of(columns), rows.stream()).toList();
        }
    }

    /** Items of equal rank. */
    record ItemList(List<String> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }
}
