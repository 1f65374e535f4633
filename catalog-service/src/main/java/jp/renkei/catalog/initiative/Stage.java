package jp.renkei.catalog.initiative;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an initiative has come, from 構想 to 横展開済; codes of the taxonomy's scheme implementation-stage. */
@Schema(description = "How far it has come (段階): 構想 IDEA → 実証 PILOT → 実装 IMPLEMENTED → 横展開済 ROLLED_OUT; 終了 ENDED")
public enum Stage {
    IDEA,
    PILOT,
    IMPLEMENTED,
    ROLLED_OUT,
    ENDED
}
