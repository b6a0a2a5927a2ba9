# frictionless_validate.py FILE: holds a CSV file to the same two expectations, as constraints of a schema.
import sys

from frictionless import Resource, Schema, system

COLUMNS = "order_id created_at customer city product quantity price note source label".split()
fields = [{"name": name, "type": "string"} for name in COLUMNS]
for field in fields:
    if field["name"] == "customer":
        field["constraints"] = {"required": True}
    if field["name"] == "quantity":
        field.update(type="integer", constraints={"minimum": 1, "maximum": 20})
schema = Schema.from_descriptor({"fields": fields})
with system.use_context(trusted=True):
    report = Resource(path=sys.argv[1], schema=schema).validate()
print(report.valid)
sys.exit(0 if report.valid else 1)
