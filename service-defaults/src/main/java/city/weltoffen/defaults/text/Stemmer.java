package city.weltoffen.defaults.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reduces words to their stems, without case, accents and umlauts. */
public enum Stemmer {
    GERMAN(words -> new ASCIIFoldingFilter(
            new GermanLightStemFilter(new GermanNormalizationFilter(new LowerCaseFilter(words))))),
    ENGLISH(words ->
            new PorterStemFilter(new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)))));

    private final Analyzer analyzer;

    Stemmer(UnaryOperator<TokenStream> filters) {
        this.analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(tokenizer, filters.apply(tokenizer));
            }
        };
    }

    /** The stems in their order, each between two spaces; a space alone when there is no word. */
    public String stems(String text) {
        StringJoiner stems = new StringJoiner(" ", " ", " ").setEmptyValue(" ");
        words(text).forEach(word -> stems.add(word.stem()));
        return stems.toString();
    }

    /** The words in their order, each with its place in the text. */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
        } catch (IOException readsFromMemory) {
            throw new UncheckedIOException(readsFromMemory);
        }
        return words;
    }

    /**
     * A word of a text.
     *
     * @param from index of its first character
     * @param until index of the character after its last
     */
    public record Word(String stem, int from, int until) {}
}
