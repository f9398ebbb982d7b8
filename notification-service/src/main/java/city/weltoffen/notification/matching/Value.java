package city.weltoffen.notification.matching;

import org.roaringbitmap.RoaringBitmap;

/** One value of a criterion, and the slots of the rules that name it. */
class Value {

    private final MetCriterion met;
    private final RoaringBitmap rules = new RoaringBitmap();
    private final RoaringBitmap doors = new RoaringBitmap();

    Value(MetCriterion met) {
        this.met = met;
    }

    MetCriterion met() {
        return met;
    }

    /** All rules that name it. */
    RoaringBitmap rules() {
        return rules;
    }

    /** Those of them that are looked for by it. */
    RoaringBitmap doors() {
        return doors;
    }
}
