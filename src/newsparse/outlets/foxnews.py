from newsparse import Outlet
OUTLET = Outlet("foxnews", "Fox News", hosts=("foxnews.com",))
