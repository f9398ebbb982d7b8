package city.weltoffen.defaults.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mapping.PersistentPropertyAccessor;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

/**
 * Turns records that are alike into documents: the first one is mapped as a whole, and of each other one only what it
 * does not have in common with the first, where that is a text, a moment, or a list of records that are alike again.
 * Whatever else differs makes it be mapped as a whole too. What is common is shared, so the documents are only to be
 * read. For many threads at once.
 */
final class AlikeDocuments {

    private final MongoConverter converter;
    private final Class<?> type;
    private final MongoPersistentEntity<?> entity;
    private final Document first;
    private final List<Field> fields = new ArrayList<>();

    private AlikeDocuments(MongoConverter converter, Object first) {
        this.converter = converter;
        this.type = first.getClass();
        this.entity = converter.getMappingContext().getRequiredPersistentEntity(type);
        this.first = whole(converter, first);
        PersistentPropertyAccessor<?> values = entity.getPropertyAccessor(first);
        for (MongoPersistentProperty property : entity) {
            fields.add(new Field(property, values.getProperty(property)));
        }
    }

    static AlikeDocuments like(MongoConverter converter, Object first) {
        return new AlikeDocuments(converter, first);
    }

    List<Document> ofAll(List<?> many) {
        return many.stream().map(this::of).toList();
    }

    Document of(Object one) {
        return type.isRecord() && type == one.getClass() ? likeTheFirst(one) : whole(converter, one);
    }

    private Document likeTheFirst(Object one) {
        Document document = new Document(first);
        PersistentPropertyAccessor<?> values = entity.getPropertyAccessor(one);
        for (Field field : fields) {
            if (!field.isTaken(values.getProperty(field.property), document)) {
                return whole(converter, one);
            }
        }
        return document;
    }

    /** By mapping alone. */
    static Document whole(MongoConverter converter, Object one) {
        Document document = new Document();
        converter.write(one, document);
        return document;
    }

    /** One component of the records, with what the first one has there. */
    private final class Field {

        private final MongoPersistentProperty property;
        private final @Nullable Object common;
        private final @Nullable AlikeDocuments elements;

        Field(MongoPersistentProperty property, @Nullable Object common) {
            this.property = property;
            this.common = common;
            this.elements = common instanceof List<?> list
                    ? list.stream()
                            .findFirst()
                            .filter(this::isElement)
                            .map(element -> new AlikeDocuments(converter, element))
                            .orElse(null)
                    : null;
        }

        private boolean isElement(Object element) {
            return element.getClass().isRecord() && element.getClass() == property.getActualType();
        }

        /** @return whether the document has the value now */
        boolean isTaken(@Nullable Object value, Document document) {
            if (Objects.equals(value, common)) {
                return true;
            }
            if (value == null) {
                document.remove(property.getFieldName());
                return true;
            }
            Optional<Object> stored = stored(value);
            stored.ifPresent(found -> document.put(property.getFieldName(), found));
            return stored.isPresent();
        }

        private Optional<Object> stored(Object value) {
            return switch (value) {
                // which the store would have as something else than a text
                case String id when property.isIdProperty() && ObjectId.isValid(id) -> Optional.empty();
                case String text -> Optional.of(text);
                case Instant moment -> Optional.of(Date.from(moment));
                case List<?> list -> stored(list);
                default -> Optional.empty();
            };
        }

        private Optional<Object> stored(List<?> list) {
            AlikeDocuments alike = elements;
            return alike != null && list.stream().allMatch(this::isElement)
                    ? Optional.of(list.stream().map(alike::element).toList())
                    : Optional.empty();
        }
    }

    /** Within another one, where its type needs no name. */
    private Document element(Object one) {
        Document document = of(one);
        document.keySet().removeIf(converter.getTypeMapper()::isTypeKey);
        return document;
    }
}
