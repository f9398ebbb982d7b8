package city.weltoffen.networking.meeting.print;

import city.weltoffen.documents.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type as Markdown in minutes, as parts of a document: paragraphs and lists; emphasis is left out. */
final class MarkdownBlocks {

    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+(.*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|`)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(([^)\\s]*)\\)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> items = new ArrayList<>();

    private MarkdownBlocks() {}

    static List<Block> of(String markdown) {
        MarkdownBlocks read = new MarkdownBlocks();
        markdown.lines().forEach(read::line);
        read.endOfPart();
        return read.blocks;
    }

    private void line(String line) {
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            endOfLines();
            items.add(plain(item.group(1)));
        } else if (line.isBlank()) {
            endOfPart();
        } else {
            endOfItems();
            Matcher heading = HEADING.matcher(line);
            lines.add(plain(heading.matches() ? heading.group(1) : line.strip()));
        }
    }

    private static String plain(String text) {
        String linked = LINK.matcher(text).replaceAll("$1 ($2)");
        return EMPHASIS.matcher(linked).replaceAll("");
    }

    private void endOfPart() {
        endOfLines();
        endOfItems();
    }

    private void endOfLines() {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(String.join("\n", lines)));
            lines.clear();
        }
    }

    private void endOfItems() {
        if (!items.isEmpty()) {
            blocks.add(new Block.ItemList(items));
            items.clear();
        }
    }
}
