package city.weltoffen.networking.call.search;

import city.weltoffen.defaults.text.FoldedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;

/**
 * The folded words of numbered texts in the memory of this instance. A text is found as soon as {@link #put} has
 * returned; only its words stay here, each with the numbers of the texts that hold it.
 */
public final class WordIndex {

    private static final String NUMBER = "number";
    private static final String NUMBER_VALUE = "numberValue";
    private static final String WORDS = "words";
    private static final double BUFFER_MEGABYTES = 8;
    private static final FieldType UNORDERED = unordered();

    private final IndexWriter writer;
    private final SearcherManager searchers;

    public WordIndex() {
        try {
            // ends with the process: nothing of it lies outside of the heap
            writer = new IndexWriter(
                    new ByteBuffersDirectory(),
                    new IndexWriterConfig(new WhitespaceAnalyzer())
                            .setMergeScheduler(new SerialMergeScheduler())
                            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                            .setUseCompoundFile(false));
            searchers = new SearcherManager(writer, new Uncached());
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    private static FieldType unordered() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** Takes a text in the place of the one with the same number, if there was one. */
    public void put(int number, String text) {
        String id = Integer.toString(number);
        Document document = new Document();
        document.add(new StringField(NUMBER, id, Field.Store.NO));
        document.add(new NumericDocValuesField(NUMBER_VALUE, number));
        document.add(new Field(WORDS, FoldedText.fold(text), UNORDERED));
        try {
            writer.updateDocument(new Term(NUMBER, id), document);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    /** Numbers of the texts with a word that begins so; the word is folded already. */
    public BitSet beginning(String word) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return numbers(searcher, new PrefixQuery(new Term(WORDS, word)));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    private static BitSet numbers(IndexSearcher searcher, PrefixQuery query) throws IOException {
        BitSet found = new BitSet();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                collect(leaf, scorer.iterator(), found);
            }
        }
        return found;
    }

    private static void collect(LeafReaderContext leaf, DocIdSetIterator hits, BitSet found) throws IOException {
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), NUMBER_VALUE);
        Bits living = leaf.reader().getLiveDocs();
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            if ((living == null || living.get(hit)) && numbers.advanceExact(hit)) {
                found.set((int) numbers.longValue());
            }
        }
    }

    /** Words are asked for once; remembering the answers would only fill the memory. */
    private static final class Uncached extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(
                org.apache.lucene.index.IndexReader reader, org.apache.lucene.index.IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
