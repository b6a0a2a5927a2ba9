# great_expectations_validate.py FILE SUITE: holds a CSV file to a suite, by pandas.
import json
import sys

import great_expectations as gx
import pandas as pd

file, suite_path = sys.argv[1:]
with open(suite_path, encoding="utf-8") as text:
    expectations = json.load(text)["expectations"]
context = gx.get_context(mode="ephemeral")
context.variables.progress_bars = {"globally": False}
suite = context.suites.add(gx.ExpectationSuite(name="orders"))
for expectation in expectations:
    name = "".join(part.capitalize() for part in expectation["type"].split("_"))
    suite.add_expectation(getattr(gx.expectations, name)(**expectation["kwargs"]))
asset = context.data_sources.add_pandas("files").add_dataframe_asset("orders")
batch = asset.add_batch_definition_whole_dataframe("all").get_batch({"dataframe": pd.read_csv(file)})
result = batch.validate(suite)
print(result.success)
sys.exit(0 if result.success else 1)
