package jp.renkei.edge.json;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds on JSON bodies that hold while they are read, beside {@code renkei.edge.body.max-size}. */
@ConfigMapping(prefix = "renkei.edge.json")
public interface JsonLimits {

    /** How deep objects and arrays may nest. */
    @WithDefault("32")
    int depth();

    /** Elements of one array, and fields of one object. */
    @WithDefault("1000")
    int elements();

    /** Brackets, names and values of the whole body. */
    @WithDefault("20000")
    long tokens();

    /** Characters of one string. */
    @WithDefault("100000")
    int stringLength();

    /** Characters of one field name. */
    @WithDefault("200")
    int nameLength();

    /** Digits of one number. */
    @WithDefault("50")
    int numberLength();

    /** What may stand behind the e of a number, without its sign: {@code 1e2147483647} is small only as long as nobody counts. */
    @WithDefault("30")
    int exponent();
}
