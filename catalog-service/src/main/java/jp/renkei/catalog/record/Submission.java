package jp.renkei.catalog.record;

/** A request to register or replace a record: settings and content side by side in one JSON object. */
public interface Submission<C extends Content> {

    Settings settings();

    C content();
}
