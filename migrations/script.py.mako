"""${message}

Rules of a revision:
- it imports only sqlalchemy, alembic and the standard library, never today's tables: those change, it must not;
- it gives the same result on SQLite and on Postgres; on SQLite a table is altered in `op.batch_alter_table`;
- it says which version of the program is the first to know these tables;
- it never changes or removes a fact. Where it changes what is read of requests, it empties promises, callbacks,
  turns and requests (nothing cascades meanwhile): the opening fills them anew;
- it runs in one transaction with all revisions before it, while nobody works. Where it takes more than
  a few seconds with a million facts, it says so here;
- there is no way down: the copy that was made before the upgrade is the way back;
- a filled file of the revision before it is checked in under tests/, and upgraded in a test.
"""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("UPDATE program SET needed = '0.0.0'")
    ${upgrades if upgrades else ""}
