package city.weltoffen.relations.file;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Block;
import city.weltoffen.documents.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file while it is put together: the metadata first, then the history in the order in which it is added. */
final class MatterFile {

    private final Export export;
    private final Words words;
    private final List<Block.Fact> metadata = new ArrayList<>();
    private final List<Block> history = new ArrayList<>();

    MatterFile(Export export) {
        this.export = export;
        this.words = export.words();
    }

    /** Metadata; a value that is missing is left out. */
    MatterFile fact(String key, @Nullable String value) {
        add(metadata, key, value);
        return this;
    }

    MatterFile moment(String key, Instant at) {
        return fact(key, words.moment(at.atZone(export.at().getZone())));
    }

    private void add(List<Block.Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Block.Fact(words.of(key), value));
        }
    }

    /** A section of text, left out where there is none. */
    MatterFile text(String heading, @Nullable String text) {
        return text == null || text.isBlank() ? this : section(heading, new Block.Paragraph(text));
    }

    /** A section of labels and values; a value that is missing is left out. */
    MatterFile facts(String heading, String[] keys, @Nullable String... values) {
        List<Block.Fact> facts = new ArrayList<>();
        for (int fact = 0; fact < keys.length; fact++) {
            add(facts, keys[fact], values[fact]);
        }
        return facts.isEmpty() ? this : section(heading, new Block.Facts(facts));
    }

    /** A section of rows, left out where there are none. */
    MatterFile table(String heading, List<List<String>> rows, String... columns) {
        List<String> labels = Arrays.stream(columns).map(words::of).toList();
        return rows.isEmpty() ? this : section(heading, new Block.Table(labels, rows));
    }

    private MatterFile section(String heading, Block block) {
        history.add(new Block.Heading(words.of(heading)));
        history.add(block);
        return this;
    }

    Document document(String title) {
        String at = words.moment(export.at());
        fact("exported", words.of("exported.by", at, export.by()));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Facts(metadata)));
        blocks.addAll(history);
        return new Document(words.language(), words.of("title", title), words.of("subtitle", at), blocks);
    }
}
