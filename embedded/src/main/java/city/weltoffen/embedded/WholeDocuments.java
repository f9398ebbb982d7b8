package city.weltoffen.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Answers with documents as they were at one moment. Left to itself the backend changes a document in place, field by
 * field, while another connection still writes the same document into its answer: who reads the new version beside old
 * fields and saves overwrites what it never saw. Here every query hands out copies, also to an update, so that what
 * lies in the store is replaced and never changed.
 */
class WholeDocuments extends H2Backend {

    WholeDocuments(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new Database(name, getMvStore(), getCursorRegistry());
    }

    private static final class Database extends H2Database {

        private final MVStore store;

        private Database(String name, MVStore store, CursorRegistry cursors) {
            // the parent opens collections while it is constructed
            this.store = store;
            super(name, store, cursors);
        }

        /** With the parent's names of maps, so that the parent finds them when it drops or moves a collection. */
        @Override
        protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
            String fullName = getFullCollectionNamespace(name);
            return new Collection(
                    this,
                    name,
                    options,
                    store.openMap("databases." + fullName),
                    store.openMap("meta." + fullName),
                    cursorRegistry);
        }
    }

    private static final class Collection extends H2Collection {

        private Collection(
                Database database,
                String name,
                CollectionOptions options,
                MVMap<Object, Document> documents,
                MVMap<String, Object> figures,
                CursorRegistry cursors) {
            super(database, name, options, documents, figures, cursors);
        }

        @Override
        protected QueryResult queryDocuments(
                Document query, Document order, int skip, int limit, int batch, Document projection) {
            QueryResult found = super.queryDocuments(query, order, skip, limit, batch, projection);
            return new QueryResult(() -> copies(found), found.getCursorId());
        }

        /** Made as they are asked for: most updates take the first of all that they find. */
        private static Iterator<Document> copies(QueryResult found) {
            return StreamSupport.stream(found.spliterator(), false)
                    .map(Document::cloneDeeply)
                    .iterator();
        }
    }
}
