package jp.renkei.catalog.issue;

import jakarta.inject.Singleton;
import java.util.List;
import jp.renkei.catalog.record.RecordKind;
import jp.renkei.catalog.record.RecordType;
import jp.renkei.catalog.record.Wish;

/** Social issues as a kind of record. */
@Singleton
class IssueKind implements RecordKind<IssueContent> {

    @Override
    public RecordType type() {
        return RecordType.ISSUE;
    }

    @Override
    public Class<IssueContent> contentClass() {
        return IssueContent.class;
    }

    @Override
    public List<Wish<IssueContent>> wishes() {
        return List.of();
    }
}
